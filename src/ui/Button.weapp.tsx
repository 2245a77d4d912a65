import { Button as NativeButton } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
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
  const press = (): void => {
    if (disabledReason) toast(disabledReason)
    else if (!isBusy) onPress?.()
  }
  const name = isBusy ? (label ?? (typeof children === 'string' ? children : '')) + say('working') : label
  return (
    <NativeButton
      className={buttonClasses(props)}
      hoverClass="ui-button--pushed"
      onClick={press}
      {...(props.isShare ? { openType: 'share' as const } : {})}
      {...(props.isSubmit ? { formType: 'submit' as const } : {})}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(isBusy || disabledReason ? { 'aria-disabled': true } : {})}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    >
      {isBusy && <Box tag="span" className="ui-button__spinner" isHidden />}
      {icon && !isBusy && <Icon name={icon} />}
      {children}
    </NativeButton>
  )
})
