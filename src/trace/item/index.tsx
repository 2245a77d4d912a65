import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { printedGtin } from '../../../domain/codes/gtin'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { wizardAddress, scanAddress } from '../../routes'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { KeyValue } from '../../ui/KeyValue'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { itemMessages } from '../messages'
import { City } from './City'
import { Found } from './Found'
import { ItemStore } from './item.store'
import './item.css'

/** 查这一件: how often this very item was looked up here. It is asked only on a press, since asking counts. */
export default observer(function Item() {
  const { http, storage, random, page } = useServices()
  const say = useMessages(itemMessages)
  const { gtin = '', serial = '' } = page.useParams()
  const [store] = useState(() => new ItemStore({ http, storage, random }, gtin, serial))
  const isItem = store.gtin !== null && serial !== ''
  const { check } = store
  // The answer stands first, and pushes down nothing that was there before it.
  const isFirstAsked = check.tag === 'loading' && lastValue(check) === null
  const ask = async (): Promise<void> => {
    await store.ask()
    page.reveal('item-answer')
  }
  return (
    <Page
      title={say('itemTitle')}
      actions={
        isItem ? (
          <>
            <Link to={wizardAddress({ gtin: store.gtin ?? gtin })} kind="ghost">
              {say('complain')}
            </Link>
            <Button isBusy={check.tag === 'loading'} onPress={() => void ask()}>
              {say(check.tag === 'idle' ? 'ask' : check.tag === 'loading' ? 'asking' : 'askAgain')}
            </Button>
          </>
        ) : (
          <Link to={scanAddress} kind="primary" isReplacing>
            {say('scan')}
          </Link>
        )
      }
    >
      {isItem ? (
        <>
          <Answer store={store} />
          {!isFirstAsked && (
            <>
              <Card title={say('lookAt')} className="item-stack">
                <KeyValue
                  items={[
                    { key: say('gtin'), value: <Code text={printedGtin(gtin)} /> },
                    { key: say('serial'), value: serial },
                  ]}
                />
                <TermLine terms={['serial']} />
                <Box className="item-small">{say('counted')}</Box>
              </Card>
              <City store={store} />
            </>
          )}
        </>
      ) : (
        <EmptyState title={say('noItemTitle')} picture="scan">
          {say('noItem')}
        </EmptyState>
      )}
    </Page>
  )
})

/** What came of it, first on the page once it is there. */
const Answer = observer(function Answer({ store }: { readonly store: ItemStore }) {
  const say = useMessages(itemMessages)
  const text = useText()
  const { check } = store
  const known = lastValue(check)
  return (
    <Box id="item-answer" live="polite" className="item-answer">
      {check.tag === 'loading' && known === null && <Skeleton count={2} label={say('asking')} />}
      {check.tag === 'failed' && (
        <ErrorState
          title={say('failed')}
          message={text(check.failure.text)}
          code={check.failure.problem?.code}
          {...(check.failure.isPassing ? { onRetry: () => void store.ask() } : {})}
        />
      )}
      {known && <Found check={known} />}
    </Box>
  )
})
