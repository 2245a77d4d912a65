import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Draft } from '../../drafts/draft'
import { useMessages, useText } from '../../preferences/context'
import { caseAddress, draftAddress, nationalAddress } from '../../routes'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Dialog } from '../../ui/Dialog'
import { Link } from '../../ui/Link'
import { toast } from '../../ui/toast'
import { complaintMessages } from '../messages'
import { nationalMessages } from '../messages/national'

interface DraftCardProps {
  readonly draft: Draft
  readonly parts: ComplaintParts
}

const stateWords = {
  editing: 'stateEditing',
  queued: 'stateQueued',
  filing: 'stateFilingShort',
  refused: 'stateRefused',
} as const

/** One complaint on this phone: what state it is in, what went wrong last, and what can be done. */
export const DraftCard = observer(function DraftCard({ draft, parts }: DraftCardProps) {
  const say = useMessages(complaintMessages)
  const sayNational = useMessages(nationalMessages)
  const inWords = useText()
  const [isAsking, setIsAsking] = useState(false)
  const { key, form, stage, failure, filed, files } = draft
  const name = [form.productName, form.merchantName].filter((part) => part !== '').join(' · ')
  const state =
    stage === 'filed' ? say('stateFiledShort', { number: filed?.number ?? '' }) : say(stateWords[stage])
  const discard = async (): Promise<void> => {
    setIsAsking(false)
    await parts.outbox.discard(key)
    toast(say('discardDone'))
  }
  return (
    <Card title={name === '' ? say('nobody') : name} level={3} aside={state}>
      {form.story !== '' && <Box className="complaint-excerpt">{form.story}</Box>}
      {failure !== null && stage !== 'filed' && <Box className="complaint-problem">{inWords(failure)}</Box>}
      <Box className="complaint-row">
        <Link kind="ghost" to={filed === null ? draftAddress({ key }) : caseAddress(filed.id)}>
          {say(filed === null ? 'continueDraft' : 'seeCase')}
        </Link>
        {filed === null && stage !== 'filing' && (
          <Link kind="ghost" to={nationalAddress({ key })}>
            {sayNational('openDraft')}
          </Link>
        )}
        {stage !== 'filing' && (
          <Button kind="plain" onPress={() => (filed === null ? setIsAsking(true) : void discard())}>
            {say('discard')}
          </Button>
        )}
      </Box>
      <Dialog
        isOpen={isAsking}
        title={say('discardTitle')}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button kind="ghost" onPress={() => setIsAsking(false)}>
              {say('keep')}
            </Button>
            <Button kind="danger" onPress={() => void discard()}>
              {say('discard')}
            </Button>
          </>
        }
      >
        <Box tag="p">{say('discardText', { n: files.length })}</Box>
      </Dialog>
    </Card>
  )
})
