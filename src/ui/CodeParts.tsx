import type { ReactNode } from 'react'
import { Box } from './Box'
import { classNames } from './class-names'
import { tintOf } from './tint'
import './CodeParts.css'

export interface CodePartsProps {
  /** The code as it was read, cut up; `part` is the place of the part that a stretch is, null where it is none. */
  readonly segments: readonly { readonly text: string; readonly part: number | null }[]
  readonly parts: readonly { readonly text: string; readonly name: string; readonly meaning: string | null }[]
  /** What the list of parts is. */
  readonly label: string
}

/** A code with its parts tinted and numbered in place, and below, under the same numbers, what each of them means. */
export function CodeParts({ segments, parts, label }: CodePartsProps): ReactNode {
  return (
    <Box className="ui-parts">
      <Box className="ui-parts__code">
        {segments.map(({ text, part }, at) => (
          // A stretch has no identity but its place.
          <Box
            tag="span"
            key={at}
            className={classNames(
              part === null ? 'ui-parts__rest' : 'ui-parts__part',
              part !== null && tintOf(part),
            )}
          >
            {part !== null && (
              <Box tag="span" className="ui-parts__mark" isHidden>
                {String(part + 1)}
              </Box>
            )}
            {text}
          </Box>
        ))}
      </Box>
      {parts.length > 0 && (
        <Box tag="ol" className="ui-parts__list" label={label}>
          {parts.map(({ text, name, meaning }, at) => (
            <Box tag="li" key={at} className="ui-parts__item">
              <Box tag="span" className="ui-parts__number">
                {String(at + 1)}
              </Box>
              <Box className="ui-parts__body">
                <Box className="ui-parts__name">{name}</Box>
                <Box className={classNames('ui-parts__text', tintOf(at))}>{text}</Box>
                {meaning !== null && <Box className="ui-parts__meaning">{meaning}</Box>}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}
