import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import type { Counted, FieldIds } from './field-parts'
import { Icon } from './Icon'
import { fieldMessages } from './messages/fields'

interface FieldNotesProps {
  readonly ids: FieldIds
  readonly hint?: ReactNode
  readonly error: string | null | undefined
  readonly count?: Counted | null
}

/** Under the control: what is wrong first, then what helps, then how much room is left. */
export const FieldNotes = observer(function FieldNotes({ ids, hint, error, count = null }: FieldNotesProps) {
  const say = useMessages(fieldMessages)
  const wrong = error || (count && count.over > 0 ? say('tooLong', { n: count.over }) : '')
  return (
    <>
      {/* Stands there before it is filled, so that filling it is announced. */}
      <Box live="polite">
        {wrong && (
          <Box className="ui-field__error" id={ids.error}>
            <Icon name="alert" size={16} />
            <Box tag="span">{wrong}</Box>
          </Box>
        )}
      </Box>
      {hint && (
        <Box className="ui-field__hint" id={ids.hint}>
          {hint}
        </Box>
      )}
      {count && (
        <Box className="ui-field__count" id={ids.count}>
          {say('typed', { n: count.length, max: count.max })}
        </Box>
      )}
    </>
  )
})
