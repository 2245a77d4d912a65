import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages } from '../../preferences/context'
import { scanAddress } from '../../routes'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { ClearDialog } from '../ClearDialog'
import { shelfMessages } from '../messages'
import { FeedState } from './FeedState'
import { ShelfList } from './ShelfList'
import { ShelfStore } from './shelf.store'
import { Warnings } from './Warnings'
import '../device.css'

/** 我的货架: my things, and what is known against them. */
export default observer(function Shelf() {
  const services = useServices()
  const say = useMessages(shelfMessages)
  const [store] = useState(() => new ShelfStore(services))
  services.page.useShown(() => void store.load())
  const { items, copy, failure } = store
  // Nothing was ever heard of the notices: what they say of my things would push these down.
  const isFirstAsked = (copy === null || copy.at === null) && failure === null
  return (
    <Page
      title={say('title')}
      actions={
        <Link to={scanAddress} kind="primary">
          {say('scan')}
        </Link>
      }
    >
      {items.length === 0 ? (
        <EmptyState title={say('emptyTitle')} picture="calm">
          {say('empty')}
        </EmptyState>
      ) : (
        <>
          <FeedState store={store} />
          {isFirstAsked ? (
            <Skeleton count={1} label={say('loading')} />
          ) : (
            copy !== null && <Warnings store={store} />
          )}
          <ShelfList store={store} />
          <TermLine terms={['recall', 'failed-sampling', 'lot']} />
        </>
      )}
      <Box className="device-foot">
        <Box className="device-note">{say('only')}</Box>
        {items.length > 0 && (
          <ClearDialog
            words={say('clear')}
            title={say('clearTitle')}
            how={say('clearHow', { n: items.length })}
            keep={say('keep')}
            onClear={() => store.clear()}
          />
        )}
      </Box>
    </Page>
  )
})
