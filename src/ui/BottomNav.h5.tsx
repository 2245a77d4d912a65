import { observer } from 'mobx-react-lite'
import { homeAddress, meAddress, scanAddress } from '../routes'
import { classNames } from './class-names'
import { Icon } from './Icon'
import { Link } from './Link'
import { useKitMessages } from './use-kit-messages'
import './BottomNav.css'

interface BottomNavProps {
  readonly current: 'home' | 'me'
}

/** The two root pages and scanning between them, within the thumb's reach. WeChat draws its own. */
export const BottomNav = observer(function BottomNav({ current }: BottomNavProps) {
  const say = useKitMessages()
  const classesOf = (tab: 'home' | 'me'): string =>
    classNames('ui-bottom-nav__link', current === tab && 'ui-bottom-nav__link--here')
  return (
    <nav className="ui-bottom-nav" aria-label={say('mainNavigation')}>
      <ul className="ui-bottom-nav__list" role="list">
        <li>
          <Link to={homeAddress} kind="block" isCurrent={current === 'home'} className={classesOf('home')}>
            <Icon name="home" size={24} />
            {say('home')}
          </Link>
        </li>
        <li>
          <Link to={scanAddress} kind="block" className="ui-bottom-nav__scan">
            <span className="ui-bottom-nav__disc">
              <Icon name="scan" size={28} />
            </span>
            {say('scan')}
          </Link>
        </li>
        <li>
          <Link to={meAddress} kind="block" isCurrent={current === 'me'} className={classesOf('me')}>
            <Icon name="me" size={24} />
            {say('me')}
          </Link>
        </li>
      </ul>
    </nav>
  )
})
