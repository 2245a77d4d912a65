import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { codeAddress, scanAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { unitMessages } from '../messages'
import { Summary } from '../product/chain/Summary'
import { Way } from '../product/Way'
import { Inside } from './Inside'
import { UnitStore } from './unit.store'
import '../product/product.css'

/** 一箱货 by its SSCC: what lies in it, where it came from and who held it. */
export default observer(function UnitPage() {
  const { http, page } = useServices()
  const say = useMessages(unitMessages)
  const { sscc = '' } = page.useParams()
  const [store] = useState(() => new UnitStore(http, sscc))
  useEffect(() => void store.load(), [store])
  return (
    <Page
      title={say('unitTitle')}
      actions={
        <Link to={scanAddress} kind="primary" isReplacing>
          {say('scanAnother')}
        </Link>
      }
    >
      <UnitBody store={store} />
    </Page>
  )
})

const UnitBody = observer(function UnitBody({ store }: { readonly store: UnitStore }) {
  const say = useMessages(unitMessages)
  const text = useText()
  const { unit, sscc } = store
  const known = lastValue(unit)
  const failure = unit.tag === 'failed' ? unit.failure : null
  if (!store.isSound) {
    return (
      <EmptyState
        title={say('badUnitTitle')}
        picture="failed"
        action={
          <Link to={codeAddress(sscc)} kind="ghost" isReplacing>
            {say('explainUnit')}
          </Link>
        }
      >
        {say('badUnit')}
      </EmptyState>
    )
  }
  if (store.isUnknown && failure !== null) {
    return <EmptyState title={say('unitUnknownTitle')}>{text(failure.text)}</EmptyState>
  }
  if (known === null) {
    if (failure === null) return <Skeleton count={3} label={say('loadingUnit')} />
    return (
      <ErrorState
        title={say('unitFailed')}
        message={text(failure.text)}
        code={failure.problem?.code}
        {...(failure.isPassing ? { onRetry: () => void store.load() } : {})}
      />
    )
  }
  return (
    <>
      {failure && <Notice tone="note">{text(failure.text)}</Notice>}
      <Card className="product-stack" title={say('unitCode')}>
        <Code text={known.sscc} isCopyable />
        {known.chain.steps.length > 0 && <Summary chain={known.chain} />}
      </Card>
      <Inside unit={known} />
      <Way chain={known.chain} lot={null} isLotChosen />
      <Box className="product-source">{say('source')}</Box>
    </>
  )
})
