import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { longestRecordingMs, recordingBitRate, type Recorder } from '../platform/recorder/recorder.port'
import type { Vault } from '../platform/vault/vault.port'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { announce } from '../ui/announce'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Notice } from '../ui/Notice'
import { SoundPlayer } from '../ui/SoundPlayer'
import type { KeptFiles } from './kept-files'
import { recordMessages } from './messages/record'
import { RecordStore } from './record.store'
import './evidence.css'

interface RecordSoundProps {
  readonly recorder: Recorder
  readonly vault: Vault
  readonly kept: KeptFiles
  readonly onBegin: (() => void) | undefined
  /** No further one may be begun. The last one is still told of, and can be thrown away. */
  readonly isFull?: boolean | undefined
}

const limits = {
  minutes: longestRecordingMs / 60_000,
  mb: Math.ceil((longestRecordingMs / 1000) * (recordingBitRate / 8)) / 1_000_000,
}

/** Recording on the spot. It is kept on this device the moment it ends, also when the page is left before. */
export const RecordSound = observer(function RecordSound(props: RecordSoundProps) {
  const { recorder, vault, kept, onBegin, isFull = false } = props
  const say = useMessages(recordMessages)
  const { clock } = useServices()
  const [isOpen, setOpen] = useState(false)
  const [store] = useState(() => new RecordStore({ recorder, kept, clock, onBegin }))
  useEffect(() => () => store.stop(), [store])
  if (!recorder.isAvailable) return null
  const close = (): void => {
    store.stop()
    if (!store.isBusy) store.done()
    setOpen(false)
  }
  return (
    <>
      {!isFull && (
        <Button kind="plain" size="s" icon="plus" isFlush onPress={() => setOpen(true)}>
          {say('record')}
        </Button>
      )}
      <Dialog
        isOpen={isOpen}
        title={say('record')}
        onClose={close}
        actions={<Actions store={store} onClose={close} />}
      >
        <Box className="evidence-record">
          <Box tag="p">{say('lawful')}</Box>
          {store.stage !== 'kept' && (
            <Box tag="p">{say('limit', { n: limits.minutes, mb: Math.ceil(limits.mb) })}</Box>
          )}
          <Standing store={store} />
          {store.fileId !== null && <Kept vault={vault} id={store.fileId} />}
        </Box>
      </Dialog>
    </>
  )
})

const Actions = observer(function Actions({
  store,
  onClose,
}: {
  readonly store: RecordStore
  readonly onClose: () => void
}) {
  const say = useMessages(recordMessages)
  const { stage, isBusy } = store
  const isKept = stage === 'kept'
  const next = isKept
    ? { label: say('done'), onPress: onClose }
    : isBusy
      ? { label: say('stop'), onPress: store.stop }
      : { label: say('start'), onPress: () => store.start(say('fileName')) }
  return (
    <>
      {isKept && (
        <Button kind="ghost" onPress={() => void store.discard()}>
          {say('discard')}
        </Button>
      )}
      {/* One and the same from start to end: whoever presses it twice throws nothing away. */}
      <Button isBusy={isBusy && stage !== 'running'} onPress={next.onPress}>
        {next.label}
      </Button>
    </>
  )
})

const Standing = observer(function Standing({ store }: { readonly store: RecordStore }) {
  const say = useMessages(recordMessages)
  const { stage, seconds, secondsLeft } = store
  const isEnding = stage === 'running' && secondsLeft === 60
  useEffect(() => {
    if (isEnding) announce(say('minuteLeft'))
  }, [isEnding, say])
  switch (stage) {
    case 'running':
      return (
        <Box tag="p" className="evidence-clock">
          {say('running', { time: clockWords(seconds) })}
        </Box>
      )
    case 'asking':
      return <Box tag="p">{say('asking')}</Box>
    case 'kept':
      return <Notice tone="good">{say('kept', { time: clockWords(seconds) })}</Notice>
    case 'refused':
    case 'failed':
    case 'full':
      return (
        <Notice tone="warn" isUrgent>
          {say(stage)}
        </Notice>
      )
    default:
      return null
  }
})

/** `3:07` */
const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

const Kept = observer(function Kept({ vault, id }: { readonly vault: Vault; readonly id: string }) {
  const say = useMessages(recordMessages)
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isMounted = true
    void vault.preview(id).then((found) => {
      if (isMounted) setAddress(found)
    })
    return () => {
      isMounted = false
    }
  }, [vault, id])
  return address === null ? null : (
    <SoundPlayer src={address} label={say('listen')} unplayable={say('unplayable')} />
  )
})
