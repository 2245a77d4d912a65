import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { KeptAnswers } from '../../kept-answers/kept-answers'
import { useMessages } from '../../preferences/context'
import { scanAddress } from '../../routes'
import { useServices } from '../../services/context'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { historyMessages } from '../messages'
import { ScanList } from './ScanList'
import { ScansStore } from './scans.store'
import '../device.css'

/** 扫码记录: every code that was read on this device. */
export default observer(function History() {
  const { storage, archive, clock } = useServices()
  const say = useMessages(historyMessages)
  const [scans] = useState(() => new ScansStore(storage, clock))
  const [kept] = useState(() => new KeptAnswers(storage, archive, clock))
  return (
    <Page
      title={say('title')}
      actions={
        <Link to={scanAddress} kind="primary">
          {say('scan')}
        </Link>
      }
    >
      {scans.scans.length === 0 ? (
        <EmptyState title={say('emptyTitle')} picture="scan">
          {say('empty')}
        </EmptyState>
      ) : (
        <ScanList scans={scans} kept={kept} />
      )}
    </Page>
  )
})
