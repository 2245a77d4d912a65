import { observer } from 'mobx-react-lite'
import type { Candidate } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { Term } from '../../terms/Term'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { CodeParts } from '../../ui/CodeParts'
import { copy } from '../../ui/copy'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { toast } from '../../ui/toast'
import { codeMessages } from '../messages'
import { hostOf, printable } from '../printable'
import { termOfFamily } from './family-terms'
import { shownSegments } from './shown-segments'

interface CodeReadingProps {
  /** As it was scanned or typed. */
  readonly raw: string
  readonly reading: Candidate
}

/**
 * What the code is, and what is written in it with its parts in place: as text only. A web address is never opened,
 * its site is named.
 */
export const CodeReading = observer(function CodeReading({ raw, reading }: CodeReadingProps) {
  const say = useMessages(codeMessages)
  const text = useText()
  const term = termOfFamily[reading.family]
  const host = hostOf(raw)
  const segments = shownSegments(raw, reading.parts)
  const copyText = async (): Promise<void> => {
    toast(say((await copy(raw)) ? 'copied' : 'notCopied'))
  }
  return (
    <Card title={say('whatItIs')} className="code-stack">
      <Heading level={3}>
        {term === undefined ? text(reading.name) : <Term of={term}>{text(reading.name)}</Term>}
      </Heading>
      {host !== null && (
        <Notice tone="note" title={`${say('webTitle')} ${printable(host, 120)}`}>
          {say('webWarning')}
        </Notice>
      )}
      <Box className="code-raw">
        <Box className="code-raw__label">{say('rawLabel')}</Box>
        <Button kind="plain" size="s" isFlush icon="copy" onPress={() => void copyText()}>
          {say('copy')}
        </Button>
      </Box>
      <CodeParts
        label={say('partsLabel')}
        segments={segments}
        parts={reading.parts.map(({ text: part, name, meaning }) => ({
          text: printable(part, 80),
          name: text(name),
          meaning: meaning && text(meaning),
        }))}
      />
      {segments.map((segment) => segment.text).join('') !== raw && (
        <Box className="code-small">{say('rawSeparator')}</Box>
      )}
      {reading.notes.length > 0 && (
        <Box className="code-notes">
          <Heading level={3} size="m">
            {say('notesTitle')}
          </Heading>
          <Box tag="ul" label={say('notesTitle')} className="code-notes__list">
            {reading.notes.map((note) => (
              <Box tag="li" key={note.zh} className="code-notes__note">
                {text(note)}
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Card>
  )
})
