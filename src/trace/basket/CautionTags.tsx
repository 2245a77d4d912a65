import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Tag, Tags, type Tone } from '../../ui/Tag'
import { basketMessages } from '../messages'
import type { Caution } from './basket-item'

const looks = {
  recalled: ['cautionRecalled', 'stop'],
  'recall-check': ['cautionRecallCheck', 'warn'],
  expired: ['cautionExpired', 'warn'],
  stop: ['cautionStop', 'stop'],
  caution: ['cautionCaution', 'warn'],
  licence: ['cautionLicence', 'warn'],
} as const satisfies Record<Caution, readonly [string, Tone]>

/** What to be careful about, a word each. */
export const CautionTags = observer(function CautionTags({
  cautions,
}: {
  readonly cautions: readonly Caution[]
}) {
  const say = useMessages(basketMessages)
  if (cautions.length === 0) return null
  return (
    <Tags>
      {cautions.map((caution) => (
        <Tag key={caution} tone={looks[caution][1]}>
          {say(looks[caution][0])}
        </Tag>
      ))}
    </Tags>
  )
})
