import type { MouseEvent, ReactNode } from 'react'
import { afterPaint } from './after-paint'
import type { LinkProps } from './link.props'
import { follow, hrefOf, linkClasses } from './link-target'
import { useNavigation } from './navigation'
import { wholeWords } from './whole-words'
import './Button.css'
import './Link.css'

/** Leads to another page of the app. */
export function Link(props: LinkProps): ReactNode {
  const { to, children, label, isReplacing, isCurrent } = props
  const navigation = useNavigation()
  const click = (event: MouseEvent): void => {
    // A new tab or window is the browser's business.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (!isCurrent) afterPaint(() => follow(navigation, to, isReplacing))
  }
  return (
    <a
      href={hrefOf(to)}
      className={linkClasses(props)}
      onClick={click}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {wholeWords(children, 'span')}
    </a>
  )
}
