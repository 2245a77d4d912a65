import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Receipt } from '../../../contract/receipt'
import { useMessages, usePreferences } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { verifyAddress } from '../../routes'
import { useServices } from '../../services/context'
import { SharingStore } from '../../sharing/sharing.store'
import { ReadAloud } from '../../read-aloud/ReadAloud'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { KeyValue } from '../../ui/KeyValue'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { receiptMessages } from '../messages/receipt'
import { readingOfReceipt } from './reading'
import { ReceiptFiles } from './ReceiptFiles'

/** First that it was received and signed, then the paper, then what the signature covers. */
export const OpenReceipt = observer(function OpenReceipt({ receipt }: { readonly receipt: Receipt }) {
  const say = useMessages(receiptMessages)
  const { minute } = useFigures()
  const { language } = usePreferences()
  const { http, sharing } = useServices()
  const [store] = useState(() => new SharingStore(sharing))
  useEffect(() => void store.prepare(), [store])
  const { number, kind, receivedAt, unit, authenticity, fingerprint, formSha256, keyId, paperUrl } = receipt
  const isGenuine = authenticity === 'genuine'
  return (
    <>
      <Notice tone={isGenuine ? 'good' : 'stop'} title={say(isGenuine ? 'received' : 'notGenuine')}>
        {isGenuine ? say('receivedHow', { at: receivedAt }) : say('notGenuineHow')}
      </Notice>
      <ReadAloud reading={readingOfReceipt(receipt, say)} />
      <Card>
        <Box className="complaint-stack">
          <KeyValue
            items={[
              { key: say('number'), value: <Code text={number} groups={11} isCopyable /> },
              { key: say('fingerprint'), value: <Code text={fingerprint} groups={5} isCopyable /> },
              { key: say('kind'), value: say(kind) },
              { key: say('at'), value: minute(receivedAt) },
              { key: say('unit'), value: unit?.name ?? say('unitOpen') },
            ]}
          />
          <Box className="complaint-small">{say('means')}</Box>
          <TermLine terms={[kind === 'report' ? 'verification' : 'acceptance']} />
          {isGenuine && (
            <>
              <Button
                kind="primary"
                isBusy={store.busy === 'paper'}
                onPress={() =>
                  void store.openPaper(`${http.origin}${paperUrl}${language === 'en' ? '&lang=en' : ''}`)
                }
              >
                {say('openPaper')}
              </Button>
              <Link kind="ghost" to={verifyAddress(number, fingerprint)}>
                {say('toVerify')}
              </Link>
              <Box className="complaint-small">{say('verifyHow')}</Box>
            </>
          )}
        </Box>
      </Card>
      <ReceiptFiles files={receipt.files} store={store} />
      {store.outcome !== null && (
        <Notice
          tone={store.outcome === 'saved' ? 'good' : 'note'}
          isUrgent
          action={
            store.outcome === 'refused' && (
              <Button kind="ghost" size="s" onPress={() => void store.openSettings()}>
                {say('openSettings')}
              </Button>
            )
          }
        >
          {say(store.outcome)}
        </Notice>
      )}
      {isGenuine && (
        <Card>
          <KeyValue
            items={[
              { key: say('formDigest'), value: <Code text={formSha256} groups={8} isCopyable /> },
              { key: say('key'), value: <Code text={keyId} groups={43} /> },
            ]}
          />
        </Card>
      )}
    </>
  )
})
