import type { ReactNode } from 'react'
import { Box } from './Box'
import { classNames } from './class-names'
import { Icon } from './Icon'
import type { IconName } from './icon.names'
import { Pressable } from './Pressable'
import './Chip.css'

export interface ChipProps {
  readonly children: ReactNode
  /** What the words do; without it they only stand there. */
  readonly onPress?: (() => void) | undefined
  /** The name of the press for a screen reader, where the words are not enough. */
  readonly label?: string | undefined
  readonly isChosen?: boolean | undefined
  /** It opens something below or above: an arrow says so. */
  readonly isOpener?: boolean | undefined
  readonly isExpanded?: boolean | undefined
  /** For a switch. */
  readonly isPressed?: boolean | undefined
  /** A switch before the words. */
  readonly lead?:
    | {
        readonly icon: IconName
        readonly label: string
        readonly isOn: boolean
        readonly onPress: () => void
      }
    | undefined
  /** Takes it away. */
  readonly remove?: { readonly label: string; readonly onPress: () => void } | undefined
}

/** A few words that can be pressed, kept or taken away. Long ones wrap. */
export function Chip({
  children,
  onPress,
  label,
  isChosen,
  isOpener,
  isExpanded,
  isPressed,
  lead,
  remove,
}: ChipProps): ReactNode {
  const words = (
    <>
      <Box tag="span" className="ui-chip__text">
        {children}
      </Box>
      {isOpener && <Box tag="span" className="ui-chip__arrow" isHidden />}
    </>
  )
  return (
    <Box tag="li" className={classNames('ui-chip', isChosen && 'ui-chip--chosen')}>
      {lead && (
        <Pressable
          className={classNames('ui-chip__side', lead.isOn && 'ui-chip__side--on')}
          label={lead.label}
          isPressed={lead.isOn}
          onPress={lead.onPress}
        >
          <Icon name={lead.icon} size={18} />
        </Pressable>
      )}
      {onPress ? (
        <Pressable
          className={classNames(
            'ui-chip__words',
            !lead && 'ui-chip__words--first',
            !remove && 'ui-chip__words--last',
          )}
          label={label}
          isExpanded={isExpanded}
          isPressed={isPressed}
          onPress={onPress}
        >
          {words}
        </Pressable>
      ) : (
        <Box className="ui-chip__words ui-chip__words--first">{words}</Box>
      )}
      {remove && (
        <Pressable className="ui-chip__side" label={remove.label} onPress={remove.onPress}>
          <Icon name="close" size={16} />
        </Pressable>
      )}
    </Box>
  )
}

interface ChipsProps {
  readonly label: string
  readonly children?: ReactNode
}

/** Chips beside and under one another. */
export function Chips({ label, children }: ChipsProps): ReactNode {
  return (
    <Box tag="ul" role="list" label={label} className="ui-chips">
      {children}
    </Box>
  )
}
