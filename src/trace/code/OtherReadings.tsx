import { observer } from 'mobx-react-lite'
import type { Candidate, Recognition, Verdict } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Tag, type Tone } from '../../ui/Tag'
import { addressOf } from '../destination'
import { codeMessages } from '../messages'
import { printable } from '../printable'

const verdicts = {
  ok: { tone: 'good', word: 'verdictOk' },
  misread: { tone: 'note', word: 'verdictMisread' },
  impossible: { tone: 'warn', word: 'verdictImpossible' },
  unknown: { tone: 'plain', word: 'verdictUnknown' },
} as const satisfies Record<Verdict, { tone: Tone; word: string }>

/** Where this reading leads, for a person who has decided that it is the right one. */
const firstAddress = (candidate: Candidate): string | undefined =>
  candidate.verdict === 'ok'
    ? (candidate.next.map((step) => addressOf(step, candidate)).find((address) => address !== null) ??
      undefined)
    : undefined

/** Ambiguity is shown: every way to read the same characters, and where each leads. */
export const OtherReadings = observer(function OtherReadings({
  recognition,
}: {
  readonly recognition: Recognition
}) {
  const say = useMessages(codeMessages)
  const text = useText()
  const [best, ...rest] = recognition.candidates
  // Beside a reading without fault, one that does not fit is none.
  const others = rest.filter(({ verdict }) => best?.verdict !== 'ok' || verdict !== 'misread')
  if (!best || others.length === 0) return null
  const own = firstAddress(best)
  return (
    <>
      {own !== undefined && (
        <Card>
          <List>
            <ListItem
              title={text(best.name)}
              detail={say(own.includes('/merchant/') ? 'toMerchant' : 'toProduct')}
              to={own}
            />
          </List>
        </Card>
      )}
      <Card title={say('otherReadings')}>
        <Box className="code-small">{say('otherReadingsWhy')}</Box>
        <List>
          {others.map((candidate) => {
            const { tone, word } = verdicts[candidate.verdict]
            return (
              <ListItem
                key={`${candidate.family} ${candidate.normalised}`}
                title={text(candidate.name)}
                detail={printable(candidate.normalised, 60)}
                trail={<Tag tone={tone}>{say(word)}</Tag>}
                to={firstAddress(candidate)}
              />
            )
          })}
        </List>
      </Card>
    </>
  )
})
