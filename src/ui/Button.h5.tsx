import { observer } from 'mobx-react-lite'
import { useId, type MouseEvent } from 'react'
import { Box } from './Box'
import { buttonClasses } from './button-classes'
import type { ButtonProps } from './button.props'
import { Icon } from './Icon'
import { toast } from './toast'
import { useKitMessages } from './use-kit-messages'
import './Button.css'

/** Does something here. What leads to another page is a `Link`. */
export const Button = observer(function Button(props: ButtonProps) {
  const { children, onPress, icon, label, isBusy = false, disabledReason, isPressed, isExpanded } = props
  const say = useKitMessages()
  const reasonId = useId()
  const press = (event: MouseEvent): void => {
    if (isBusy || disabledReason) {
      // A form must not be submitted by a button that says no.
      event.preventDefault()
      if (disabledReason) toast(disabledReason)
      return
    }
    onPress?.()
  }
  return (
    <>
      <button
        type={props.isSubmit ? 'submit' : 'button'}
        className={buttonClasses(props)}
        onClick={press}
        aria-label={label}
        aria-disabled={isBusy || disabledReason ? true : undefined}
        aria-describedby={disabledReason ? reasonId : undefined}
        aria-busy={isBusy || undefined}
        aria-pressed={isPressed}
        aria-expanded={isExpanded}
      >
        {isBusy && <Box tag="span" className="ui-button__spinner" isHidden />}
        {icon && !isBusy && <Icon name={icon} />}
        {children}
        {isBusy && <span className="ui-unseen">{say('working')}</span>}
      </button>
      {disabledReason && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  )
})
