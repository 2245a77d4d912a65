import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { codeAddress, scanAddress, searchAddress } from '../../routes'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { codeMessages } from '../messages'
import { CodeStore } from './code.store'
import { CheckArithmetic } from './CheckArithmetic'
import { CodeEnding } from './CodeEnding'
import { CodeReading } from './CodeReading'
import { DrugOutcomes } from './DrugOutcomes'
import { Elsewhere } from './Elsewhere'
import { OtherReadings } from './OtherReadings'
import { Suggestions } from './Suggestions'
import './code.css'

/** 识码: what a code is, whether it holds, and what is known of it here. */
export default observer(function Code() {
  const { http, clock, page } = useServices()
  const say = useMessages(codeMessages)
  const { text = '', symbology = null } = page.useParams()
  const [store] = useState(() => new CodeStore(http, clock, text, symbology))
  useEffect(() => void store.load(), [store])
  useEffect(() => {
    // A reload would send the address, and the number in it, to the server.
    if (store.isPersonal) page.readdress(codeAddress(''))
  }, [store, page])
  const isWrong = store.ending === 'misread'
  const [best] = store.recognition.candidates
  return (
    <Page
      title={say('codeTitle')}
      actions={
        <>
          {isWrong ? null : (
            <Link to={searchAddress()} kind="ghost">
              {say('searchMerchant')}
            </Link>
          )}
          <Link to={scanAddress} kind="primary" isReplacing>
            {say(isWrong ? 'rescan' : 'scanAgain')}
          </Link>
        </>
      }
    >
      {text === '' ? (
        <EmptyState title={say('emptyCodeTitle')} picture="scan">
          {say('emptyCode')}
        </EmptyState>
      ) : (
        <>
          <CodeEnding store={store} />
          {best && (
            <>
              <Suggestions reading={best} />
              <CodeReading raw={text} reading={best} />
              <DrugOutcomes readings={store.recognition.candidates} />
              <OtherReadings recognition={store.recognition} />
              <Elsewhere reading={best} />
              {best.check && <CheckArithmetic check={best.check} />}
            </>
          )}
        </>
      )}
    </Page>
  )
})
