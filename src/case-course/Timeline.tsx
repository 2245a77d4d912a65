import { observer } from 'mobx-react-lite'
import type { TimelineEntry } from '../../contract/case-course'
import { useMessages, useText } from '../preferences/context'
import { useFigures } from '../preferences/figures'
import { Box } from '../ui/Box'
import { Thread } from '../ui/Thread'
import { courseMessages } from './messages'
import './case-course.css'

/** Everything that has happened, newest first, with what was said, offered and agreed. */
export const Timeline = observer(function Timeline({
  label,
  entries,
}: {
  readonly label: string
  readonly entries: readonly TimelineEntry[]
}) {
  const inWords = useText()
  const { minute } = useFigures()
  return (
    <Thread
      label={label}
      steps={entries.map(({ id, at, title, detail, said }) => ({
        id,
        title: inWords(title),
        time: minute(at),
        detail:
          detail === null && said === null ? undefined : (
            <>
              {detail !== null && <Box>{inWords(detail)}</Box>}
              {said !== null && <Said said={said} />}
            </>
          ),
      }))}
    />
  )
})

const Said = observer(function Said({ said }: { readonly said: NonNullable<TimelineEntry['said']> }) {
  const say = useMessages(courseMessages)
  const { money } = useFigures()
  const { text, amountFen, byOn, stars, files } = said
  const facts = [
    amountFen === null ? '' : money(amountFen),
    byOn === null ? '' : say('byValue', { date: byOn }),
    stars === null ? '' : say('starsValue', { n: stars }),
    files === 0 ? '' : say('filesWith', { n: files }),
  ].filter((fact) => fact !== '')
  return (
    <>
      {facts.length > 0 && <Box>{facts.join(' · ')}</Box>}
      {text !== '' && <Box className="course-words">{text}</Box>}
    </>
  )
})
