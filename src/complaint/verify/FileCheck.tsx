import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { receiptMessages } from '../messages/receipt'
import { FileCheckStore, type FileAnswer } from './file-check.store'
import type { VerifyStore } from './verify.store'

/** Whether a photo or file that one holds was part of what was filed. */
export const FileCheck = observer(function FileCheck({ receipt }: { readonly receipt: VerifyStore }) {
  const say = useMessages(receiptMessages)
  const inWords = useText()
  const { evidence, clock, random } = useServices()
  const [store] = useState(() => new FileCheckStore({ evidence, clock, random, isFiled: receipt.isFiled }))
  useEffect(() => void store.prepare(), [store])
  return (
    <Card title={say('checkFile')}>
      <Box className="complaint-stack">
        <Box tag="p" className="complaint-small">
          {say('checkFileHow')}
        </Box>
        <Box className="complaint-row">
          <Button kind="ghost" isBusy={store.isBusy} onPress={() => void store.choose('photos')}>
            {say('pickPhoto')}
          </Button>
          <Button kind="ghost" isBusy={store.isBusy} onPress={() => void store.choose('documents')}>
            {say('pickDocument')}
          </Button>
        </Box>
        {store.failure && (
          <Notice tone="note" isUrgent>
            {inWords(store.failure.text)}
          </Notice>
        )}
        {store.isBusy && <Box role="status">{say('computing')}</Box>}
        {store.answer && <Answer answer={store.answer} />}
      </Box>
    </Card>
  )
})

const Answer = observer(function Answer({ answer }: { readonly answer: FileAnswer }) {
  const say = useMessages(receiptMessages)
  const inWords = useText()
  const { tag, name } = answer
  if (tag === 'failed')
    return (
      <Notice tone="note" isUrgent>
        {say('fileFailed', { name, why: answer.why === null ? say('noRoom') : inWords(answer.why) })}
      </Notice>
    )
  const isFiled = tag === 'filed'
  return (
    <Notice tone={isFiled ? 'good' : 'warn'} isUrgent title={say(isFiled ? 'isFiled' : 'notFiled')}>
      {say(isFiled ? 'isFiledHow' : 'notFiledHow', { name })}
    </Notice>
  )
})
