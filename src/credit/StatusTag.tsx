import { observer } from 'mobx-react-lite'
import type { MerchantSummary } from '../../contract/credit'
import { statusNames } from '../../domain/credit/status'
import { useText } from '../preferences/context'
import { Tag, type Tone } from '../ui/Tag'

type Status = MerchantSummary['status']

const tones: Readonly<Record<Status, Tone>> = {
  active: 'good',
  dormant: 'note',
  revoked: 'warn',
  deregistered: 'warn',
  moved: 'note',
  unknown: 'plain',
}

/** The registration status in words; the colour only helps. */
export const StatusTag = observer(function StatusTag({ status }: { readonly status: Status }) {
  const text = useText()
  return <Tag tone={tones[status]}>{text(statusNames[status])}</Tag>
})
