import { classNames } from './class-names'
import type { ButtonProps } from './button.props'

export const buttonClasses = ({
  kind = 'primary',
  size = 'm',
  isPressed,
  isWide,
  disabledReason,
  className,
}: ButtonProps): string =>
  classNames(
    'ui-button',
    `ui-button--${kind}`,
    size === 's' && 'ui-button--s',
    isWide && 'ui-button--wide',
    isPressed && 'ui-button--pressed',
    disabledReason && 'ui-button--off',
    className,
  )
