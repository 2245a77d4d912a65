import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Merchant } from '../../../contract/credit'
import type { Snapshot } from '../../../contract/snapshot'
import { shareTitle } from '../../../domain/credit/share-title'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { merchantAddress, snapshotAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Picture } from '../../ui/Picture'
import { Sheet } from '../../ui/Sheet'
import { snapshotMessages } from '../messages/snapshot'
import { SnapshotFiles } from '../snapshot/SnapshotFiles'
import { posterOf } from '../snapshot/snapshot-files'
import { KeepStore } from './keep.store'
import '../snapshot/snapshot.css'

/** 分享、留存: a signed snapshot as picture and PDF, and the link. */
export const Keep = observer(function Keep({ merchant }: { readonly merchant: Merchant }) {
  const say = useMessages(snapshotMessages)
  const text = useText()
  const { http, random } = useServices()
  const [store, setStore] = useState<KeepStore | null>(null)
  const open = (): void => setStore(new KeepStore(http, random, merchant.uscc))
  return (
    <>
      <Button kind="plain" size="s" isFlush onPress={open}>
        {say('keep')}
      </Button>
      <Sheet isOpen={store !== null} title={say('keepTitle')} onClose={() => setStore(null)}>
        {store && <Content store={store} merchant={merchant} title={text(shareTitle(merchant))} />}
      </Sheet>
    </>
  )
})

interface ContentProps {
  readonly store: KeepStore
  readonly merchant: Merchant
  readonly title: string
}

const Content = observer(function Content({ store, merchant, title }: ContentProps) {
  const say = useMessages(snapshotMessages)
  const text = useText()
  const { snapshot } = store
  if (snapshot.tag === 'ready')
    return <Made snapshot={snapshot.value} title={title} address={merchantAddress(merchant.uscc)} />
  return (
    <Box className="credit-stack">
      <Box tag="p">{say('keepHow')}</Box>
      {snapshot.tag === 'failed' && (
        <Notice tone="warn" isUrgent>
          {text(snapshot.failure.text)}
        </Notice>
      )}
      <Button kind="primary" isBusy={snapshot.tag === 'loading'} onPress={() => void store.make()}>
        {say(snapshot.tag === 'failed' ? 'makeAgain' : 'make')}
      </Button>
    </Box>
  )
})

interface MadeProps {
  readonly snapshot: Snapshot
  readonly title: string
  readonly address: string
}

const Made = observer(function Made({ snapshot, title, address }: MadeProps) {
  const say = useMessages(snapshotMessages)
  const text = useText()
  const { minute } = useFigures()
  const { language } = usePreferences()
  const { http } = useServices()
  const { id, at, then, fingerprint } = snapshot
  const alt = say('pictureOf', {
    name: then?.name ?? '',
    headline: then ? text(then.headline) : '',
    at,
  })
  return (
    <Box className="credit-stack">
      <Notice tone="good" title={say('made')} isUrgent>
        {minute(at)}
      </Notice>
      <SnapshotFiles id={id} title={title} address={address} />
      <Link to={snapshotAddress(id, fingerprint)} kind="ghost">
        {say('toCheck')}
      </Link>
      <Box className="credit-aside">{say('pictureHow')}</Box>
      {/* The last: how high it is, only its maker knows, and what stood below would be pushed when it comes. */}
      <Picture
        isWhole
        className="credit-snapshot__picture"
        src={posterOf(http.origin, id, language)}
        alt={alt}
      />
    </Box>
  )
})
