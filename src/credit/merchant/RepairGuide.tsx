import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { PublicRecord } from '../../../contract/records'
import type { RepairStep } from '../../../contract/verdict'
import { useMessages } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { merchantMessages } from '../messages'
import { RepairStepCard } from './RepairStepCard'

interface RepairGuideProps {
  readonly steps: readonly RepairStep[]
  readonly records: readonly PublicRecord[]
}

/** For the merchant itself, folded away from everybody else: what to file, where, and from which day. */
export const RepairGuide = observer(function RepairGuide({ steps, records }: RepairGuideProps) {
  const say = useMessages(merchantMessages)
  const [isOpen, setOpen] = useState(false)
  const byId = new Map(records.map((record) => [record.id, record]))
  return (
    <Card
      title={say('guide')}
      aside={
        <Button kind="plain" size="s" isFlush isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {say(isOpen ? 'guideHide' : 'guideShow')}
        </Button>
      }
    >
      {isOpen && (
        <Box className="credit-stack">
          <Box className="credit-detail">{say('guideFree')}</Box>
          {steps.length === 0 && <Box className="credit-detail">{say('guideNone')}</Box>}
          {steps.map((step) => (
            <RepairStepCard key={step.recordIds[0]} step={step} records={recordsOf(step, byId)} />
          ))}
          <Box className="credit-aside">{say('guideWrong')}</Box>
          <TermLine terms={['repair', 'correction']} />
        </Box>
      )}
    </Card>
  )
})

const recordsOf = ({ recordIds }: RepairStep, byId: ReadonlyMap<string, PublicRecord>): PublicRecord[] =>
  recordIds.flatMap((id) => byId.get(id) ?? [])
