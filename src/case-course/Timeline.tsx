import { observer } from 'mobx-react-lite'
import type { TimelineEntry } from '../../contract/case-course'
import { yuanOf } from '../../domain/money'
import { localTime } from '../i18n/local-time'
import { useMessages, useText } from '../preferences/context'
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
  return (
    <Thread
      label={label}
      steps={entries.map(({ id, at, title, detail, said }) => ({
        id,
        title: inWords(title),
        time: localTime(at),
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
  const { text, amountFen, byOn, stars, files } = said
  const facts = [
    amountFen === null ? '' : say('amountValue', { yuan: yuanOf(amountFen) }),
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
