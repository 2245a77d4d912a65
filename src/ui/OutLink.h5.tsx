import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { factMessages } from './messages/facts'
import type { OutLinkProps } from './out-link.props'
import './Link.css'

/** Leads out of the app, to a tab of its own; the other site does not learn from where. */
export const OutLink = observer(function OutLink({ href, children }: OutLinkProps) {
  const say = useMessages(factMessages)
  return (
    <a className="ui-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="ui-unseen">{say('newTab')}</span>
    </a>
  )
})
