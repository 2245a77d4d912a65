import { observer } from 'mobx-react-lite'
import { useRef } from 'react'
import type { Page } from '../../platform/page/page.port'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { scanMessages } from '../messages'
import type { HostScanStore } from './host-scan.store'

interface HostScanProps {
  readonly host: HostScanStore
  readonly page: Page
}

/** WeChat's scanning page opens at once; whoever comes back without a code finds it again here. */
export const HostScan = observer(function HostScan({ host, page }: HostScanProps) {
  const say = useMessages(scanMessages)
  const isOpened = useRef(false)
  page.useShown(() => {
    // Coming back from the scanning page shows this page again: it must not open once more by itself.
    if (isOpened.current) return
    isOpened.current = true
    void host.scan()
  })
  return (
    <>
      {host.state === 'failed' && (
        <Notice tone="note" isUrgent>
          {say('hostFailed')}
        </Notice>
      )}
      <Card>
        <Button isWide icon="scan" isBusy={host.state === 'open'} onPress={() => void host.scan()}>
          {say('hostScan')}
        </Button>
        <Box className="scan-note">{`${say('aimAny')} ${say('hostHint')}`}</Box>
      </Card>
    </>
  )
})
