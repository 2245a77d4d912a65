import { observer } from 'mobx-react-lite'
import type { Lot } from '../../../contract/trace'
import { useMessages } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { traceMessages } from '../messages'

interface LotChoiceProps {
  readonly lots: readonly Lot[]
  readonly chosen: string | null
  readonly isUnknown: boolean
  readonly onChoose: (lot: string | null) => void
}

/** Which lot: the number stands on the pack, and way and recall are those of a lot. */
export const LotChoice = observer(function LotChoice({ lots, chosen, isUnknown, onChoose }: LotChoiceProps) {
  const say = useMessages(traceMessages)
  return (
    <>
      {isUnknown && chosen !== null && <Notice tone="note">{say('lotUnknown', { lot: chosen })}</Notice>}
      {lots.length > 0 && (
        <Card>
          <Select
            label={say('lotLabel')}
            value={isUnknown ? '' : (chosen ?? '')}
            options={[
              { value: '', label: say('lotAny') },
              ...lots.map(({ lot, expiresOn }) => ({
                value: lot,
                label: expiresOn === null ? lot : `${lot} · ${say('expiresOn', { on: expiresOn })}`,
              })),
            ]}
            onChange={(lot) => onChoose(lot === '' ? null : lot)}
          />
          <TermLine terms={['lot']} />
        </Card>
      )}
    </>
  )
})
