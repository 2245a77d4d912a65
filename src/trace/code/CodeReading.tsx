import { observer } from 'mobx-react-lite'
import type { Candidate, Recognition } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { CodeStrip } from '../../ui/CodeStrip'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { addressOf } from '../destination'
import { traceMessages } from '../messages'
import { printable } from '../printable'
import { CheckArithmetic } from './CheckArithmetic'

/** The code taken apart: its parts, the arithmetic of its check digit, what to know, and other ways to read it. */
export const CodeReading = observer(function CodeReading({
  recognition,
}: {
  readonly recognition: Recognition
}) {
  const say = useMessages(traceMessages)
  const text = useText()
  const [best, ...others] = recognition.candidates
  if (!best) return null
  const alternatives = others.filter((candidate) => candidate.verdict === 'ok')
  const leadsTo = best.verdict === 'ok' && alternatives.length > 0 ? firstAddress(best) : undefined
  return (
    <>
      <Card title={say('whatItIs')} className="code-stack">
        <Heading level={3}>{text(best.name)}</Heading>
        {leadsTo !== undefined && (
          <List>
            <ListItem title={say('toProduct')} detail={printable(best.normalised, 60)} to={leadsTo} />
          </List>
        )}
        {best.parts.length > 0 && (
          <CodeStrip
            label={text(best.name)}
            parts={best.parts.map((part) => ({
              text: printable(part.text, 80),
              name: text(part.name),
              meaning: part.meaning ? text(part.meaning) : null,
            }))}
          />
        )}
        {best.notes.length > 0 && (
          <Box>
            <Heading level={3} size="m">
              {say('notesTitle')}
            </Heading>
            <List label={say('notesTitle')}>
              {best.notes.map((note) => (
                <ListItem key={note.zh} detail={text(note)} />
              ))}
            </List>
          </Box>
        )}
      </Card>
      {best.check && <CheckArithmetic check={best.check} />}
      {alternatives.length > 0 && (
        <Card title={say('otherReadings')}>
          <List>
            {alternatives.map((candidate) => (
              <ListItem
                key={`${candidate.family} ${candidate.normalised}`}
                title={text(candidate.name)}
                detail={printable(candidate.normalised, 60)}
                to={firstAddress(candidate)}
              />
            ))}
          </List>
        </Card>
      )}
    </>
  )
})

const firstAddress = (candidate: Candidate): string | undefined =>
  candidate.next.map(addressOf).find((address) => address !== null) ?? undefined
