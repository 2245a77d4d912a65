import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { CaseRemedy } from '../../../contract/complaint'
import { useMessages, useText } from '../../preferences/context'
import { Term } from '../../terms/Term'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { copy } from '../../ui/copy'
import { Heading } from '../../ui/Heading'
import { toast } from '../../ui/toast'
import { caseMessages } from './messages'

interface RemediesCardProps {
  readonly remedies: readonly CaseRemedy[]
  /** Begins a new complaint with everything that is in this one. */
  readonly onFileAgain: () => void
}

/** What may lawfully be done now, each with its letter where one is written. */
export const RemediesCard = observer(function RemediesCard({ remedies, onFileAgain }: RemediesCardProps) {
  const say = useMessages(caseMessages)
  const inWords = useText()
  if (remedies.length === 0) return null
  return (
    <Card title={say('remediesTitle')} className="course-stack">
      {remedies.map(({ kind, title, text, letter }) => (
        <Box key={kind} className="course-stack course-item">
          <Heading level={3} size="m">
            {kind === 'reconsideration' ? <Term of="reconsideration">{inWords(title)}</Term> : inWords(title)}
          </Heading>
          <Box tag="p">{inWords(text)}</Box>
          {kind === 'file-again' && (
            <Button kind="primary" onPress={onFileAgain}>
              {say('fileAgain')}
            </Button>
          )}
          {letter !== null && <Letter letter={letter} />}
        </Box>
      ))}
    </Card>
  )
})

const Letter = observer(function Letter({
  letter: { title, to, body },
}: {
  readonly letter: NonNullable<CaseRemedy['letter']>
}) {
  const say = useMessages(caseMessages)
  const [isShown, setIsShown] = useState(false)
  const take = async (): Promise<void> => {
    toast(say((await copy(body)) ? 'letterCopied' : 'letterNotCopied'))
  }
  return (
    <>
      <Box className="course-row">
        <Button kind="ghost" size="s" isExpanded={isShown} onPress={() => setIsShown(!isShown)}>
          {say(isShown ? 'letterHide' : 'letterShow', { title })}
        </Button>
        <Button kind="plain" size="s" onPress={() => void take()}>
          {say('letterCopy', { title })}
        </Button>
      </Box>
      {isShown && (
        <>
          <Box className="course-small">{say('letterTo', { to })}</Box>
          <Box className="course-letter">{body}</Box>
          <Box className="course-small">{say('letterHint')}</Box>
        </>
      )}
    </>
  )
})
