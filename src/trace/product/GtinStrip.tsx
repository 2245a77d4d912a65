import { observer } from 'mobx-react-lite'
import type { Candidate } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { CodeStrip } from '../../ui/CodeStrip'
import { traceMessages } from '../messages'

/** The product's number taken apart; its check digit says how it is worked out. */
export const GtinStrip = observer(function GtinStrip({ reading }: { readonly reading: Candidate | null }) {
  const say = useMessages(traceMessages)
  const text = useText()
  if (reading === null || reading.parts.length === 0) return null
  const { check, parts } = reading
  return (
    <CodeStrip
      label={say('stripLabel')}
      parts={parts.map((part) => ({
        text: part.key === 'check' && check?.holds ? `${part.text} ✓` : part.text,
        name: text(part.name),
        meaning:
          part.key === 'check' && check
            ? check.steps.map(text).join(' → ')
            : part.meaning && text(part.meaning),
      }))}
    />
  )
})
