import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import type { Lot } from '../../../contract/trace'
import { useMessages } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { Slot } from '../../ui/Slot'
import { traceMessages } from '../messages'

interface LotChoiceProps {
  readonly lots: readonly Lot[]
  readonly chosen: string | null
  readonly isUnknown: boolean
  readonly onChoose: (lot: string | null) => void
  /** What is known of the chosen one. */
  readonly children?: ReactNode
}

/** Which lot: the number stands on the pack, and way and recall are those of a lot. */
export const LotChoice = observer(function LotChoice(props: LotChoiceProps) {
  const { lots, chosen, isUnknown, onChoose, children } = props
  const say = useMessages(traceMessages)
  return (
    <>
      {isUnknown && chosen !== null && <Notice tone="note">{say('lotUnknown', { lot: chosen })}</Notice>}
      {lots.length > 0 && (
        <Card className="product-stack">
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
          <Slot>{children}</Slot>
          <TermLine terms={['lot']} />
        </Card>
      )}
    </>
  )
})
