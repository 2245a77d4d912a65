import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import { classNames } from './class-names'
import { Pressable } from './Pressable'
import { factMessages } from './messages/facts'
import './CodeStrip.css'

export interface CodePart {
  readonly text: string
  /** Short, under the text: 前缀, 厂商, 校验位. */
  readonly name: string
  /** What it means and how it is worked out. */
  readonly meaning: ReactNode
}

export interface CodeStripProps {
  readonly label: string
  readonly parts: readonly CodePart[]
}

const tints = 5

/** A code taken apart (条): each part its own tint and name; a tap opens what it means. */
export const CodeStrip = observer(function CodeStrip({ label, parts }: CodeStripProps) {
  const say = useMessages(factMessages)
  const [open, setOpen] = useState<number | null>(null)
  const opened = open === null ? undefined : parts[open]
  return (
    <Box className="ui-strip" role="group" label={label}>
      <Box className="ui-strip__parts">
        {parts.map((part, at) => (
          <Pressable
            // A part has no identity but its place.
            key={at}
            className={classNames(
              'ui-strip__part',
              `ui-strip__part--${at % tints}`,
              at === open && 'ui-strip__part--open',
            )}
            isExpanded={at === open}
            onPress={() => setOpen(at === open ? null : at)}
          >
            {part.text}
            <Box tag="span" className="ui-strip__name">
              {part.name}
            </Box>
          </Pressable>
        ))}
      </Box>
      <Box live="polite">
        {opened && (
          <Box className="ui-strip__meaning">
            <Box tag="span">{`${opened.name} ${opened.text}`}</Box>
            <Box>{opened.meaning}</Box>
          </Box>
        )}
      </Box>
      {!opened && <Box className="ui-strip__hint">{say('codeParts')}</Box>}
    </Box>
  )
})
