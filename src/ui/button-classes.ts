import { classNames } from './class-names'
import type { ButtonProps } from './button.props'

export const buttonClasses = ({
  kind = 'primary',
  size = 'm',
  isPressed,
  isWide,
  isFlush,
  disabledReason,
  className,
}: ButtonProps): string =>
  classNames(
    'ui-button',
    `ui-button--${kind}`,
    size === 's' && 'ui-button--s',
    isWide && 'ui-button--wide',
    // One that cannot be pressed now has a ground of its own, which keeps to the edge.
    isFlush && !disabledReason && 'ui-button--flush',
    isPressed && 'ui-button--pressed',
    disabledReason && 'ui-button--off',
    className,
  )
