import { observer } from 'mobx-react-lite'
import type { Snapshot } from '../../../contract/snapshot'
import { termsOfKinds } from '../../../domain/credit/record-terms'
import type { SharedPage } from '../../platform/page/page.port'
import { useMessages } from '../../preferences/context'
import { merchantAddress } from '../../routes'
import { termsOfStatuses } from '../../terms/status-terms'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { KeyValue } from '../../ui/KeyValue'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { snapshotMessages } from '../messages/snapshot'
import { Changes } from './Changes'
import { SnapshotFiles } from './SnapshotFiles'
import { StandingCard } from './StandingCard'

interface CheckedProps {
  readonly snapshot: Snapshot
  /** The fingerprint on what was scanned; null when the number was typed. */
  readonly printed: string | null
  readonly link: SharedPage | null
}

/** First whether it can be trusted, then what it said, then what has changed. */
export const Checked = observer(function Checked({ snapshot, printed, link }: CheckedProps) {
  const say = useMessages(snapshotMessages)
  const { id, at, uscc, then, now, nowAt, authenticity, records } = snapshot
  const standings = [then, now].filter((standing) => standing !== null)
  return (
    <>
      <Judgement snapshot={snapshot} />
      {then && printed !== null && printed !== snapshot.fingerprint && (
        <Notice tone="warn" title={say('otherPrint')}>
          {say('otherPrintHow')}
        </Notice>
      )}
      {then && <StandingCard title={say('then')} at={at} standing={then} />}
      {then && <Changes snapshot={snapshot} />}
      {now && <StandingCard title={say('now')} at={nowAt} standing={now} />}
      <TermLine
        terms={[
          ...termsOfStatuses(standings.map(({ status }) => status)),
          ...standings.flatMap(({ reasons }) => reasons.flatMap(({ term }) => term ?? [])),
          ...(then ? termsOfKinds(records.map(({ kind }) => kind)) : []),
        ]}
      />
      {now && (
        <Link to={merchantAddress(uscc)} kind="primary">
          {say('toMerchant')}
        </Link>
      )}
      {link && <SnapshotFiles id={id} title={link.title} address={link.address} />}
      {authenticity === 'genuine' && <Signature snapshot={snapshot} />}
    </>
  )
})

const Judgement = observer(function Judgement({ snapshot }: { readonly snapshot: Snapshot }) {
  const say = useMessages(snapshotMessages)
  const { authenticity, at } = snapshot
  if (authenticity === 'genuine')
    return (
      <Notice tone="good" title={say('genuine')}>
        {say('genuineHow', { at })}
      </Notice>
    )
  return (
    <Notice tone="stop" title={say(authenticity === 'altered' ? 'altered' : 'unknownKey')}>
      {say('notGenuineHow')}
    </Notice>
  )
})

const Signature = observer(function Signature({ snapshot }: { readonly snapshot: Snapshot }) {
  const say = useMessages(snapshotMessages)
  const { id, fingerprint, sha256, keyId } = snapshot
  return (
    <Card title={say('details')}>
      <KeyValue
        items={[
          { key: say('number'), value: <Code text={id} groups={5} isCopyable /> },
          { key: say('fingerprint'), value: <Code text={fingerprint} groups={5} /> },
          { key: say('digest'), value: <Code text={sha256} groups={8} isCopyable /> },
          { key: say('key'), value: <Code text={keyId} groups={43} /> },
          { key: say('selfCheck'), value: say('selfCheckHow') },
        ]}
      />
      <Box className="credit-aside">{say('noPromise')}</Box>
    </Card>
  )
})
