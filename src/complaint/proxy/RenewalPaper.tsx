import { observer } from 'mobx-react-lite'
import { proxyLimits } from '../../../domain/complaint/proxy-limits'
import type { Http } from '../../api/http'
import { KeptNotes } from '../../case-course/KeptNotes'
import { useWrittenAct, type OpenedAct } from '../../case-course/use-written-act'
import type { WrittenWords } from '../../case-course/written-act.store'
import { EvidenceFiles } from '../../evidence/EvidenceFiles'
import { useMessages, useText } from '../../preferences/context'
import { Awaited } from '../../ui/Awaited'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Steady } from '../../ui/Steady'
import { proxyMessages } from '../messages/proxy'

interface RenewalPaperProps {
  readonly http: Http
  /** Where it is kept on this device until it is sent. */
  readonly place: string
  /** Whether the rest can be sent; what is missing shows from then on. */
  readonly isReady: () => boolean
  /** @returns shows what has come of it */
  readonly post: (key: string, files: WrittenWords['attachments']) => Promise<() => void>
  readonly onSent: () => void
}

/** Photos of an added 授权委托书 that was signed on paper: kept here, sent together. */
export const RenewalPaper = observer(function RenewalPaper({ http, place, ...rest }: RenewalPaperProps) {
  const { value, failure, load } = useWrittenAct({ http, place, needsText: false, needsFiles: true })
  if (value === null) return <Awaited failure={failure} onRetry={() => void load()} />
  return <Photos {...rest} {...value} />
})

const Photos = observer(function Photos(props: Omit<RenewalPaperProps, 'http' | 'place'> & OpenedAct) {
  const { store, parts, isReady, post, onSent } = props
  const say = useMessages(proxyMessages)
  const inWords = useText()
  const send = async (): Promise<void> => {
    if (!isReady()) return
    if (await store.send(({ key, attachments }) => post(key, attachments))) onSent()
  }
  return (
    <>
      <Steady of={[store.failure]} />
      <KeptNotes form={store.form} />
      <Box className="complaint-small">{say('paperHint', { n: proxyLimits.files })}</Box>
      <EvidenceFiles
        vault={parts.vault}
        picker={parts.picker}
        kept={store.files}
        limit={proxyLimits.files}
        areOnlyPhotos
        place={(grid) => grid}
      />
      {store.isChecked && store.areFilesMissing && (
        <Box className="complaint-problem" role="alert">
          {say('paperMissing')}
        </Box>
      )}
      {store.failure !== null && (
        <Notice tone="warn" isUrgent>
          {inWords(store.failure.text)}
        </Notice>
      )}
      <Button isWide isBusy={store.isSending} onPress={() => void send()}>
        {say('renewSend')}
      </Button>
    </>
  )
})
