import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import {
  anonymityCost,
  confidentiality,
  kindFacts,
  splitConsent,
} from '../../../domain/complaint/split/kinds'
import { useMessages, useText } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { RadioGroup } from '../../ui/RadioGroup'
import { Sheet } from '../../ui/Sheet'
import type { FilingStore } from './filing.store'
import { filingMessages } from '../messages'
import { KindDifference } from './KindDifference'

type Choice = 'complaint' | 'report' | 'both'

interface KindPartProps {
  readonly filing: FilingStore
}

/** A complaint, a report or both, with what each brings; choosing both is the consent to the split (art. 9). */
export const KindPart = observer(function KindPart({ filing: store }: KindPartProps) {
  const say = useMessages(filingMessages)
  const inWords = useText()
  const [isOpen, setOpen] = useState(false)
  const { filing, isReport, isComplaint } = store
  const isBoth = isReport && isComplaint
  const secret = confidentiality(filing.kinds)
  const choose = (choice: Choice): void =>
    store.change({ kinds: choice === 'both' ? ['complaint', 'report'] : [choice] })
  return (
    <Card className="complaint-fields">
      <RadioGroup<Choice>
        label={say('kind')}
        value={isBoth ? 'both' : isReport ? 'report' : 'complaint'}
        onChange={choose}
        options={[
          { value: 'complaint', label: say('kindComplaint'), hint: inWords(kindFacts.complaint.what) },
          { value: 'report', label: say('kindReport'), hint: inWords(kindFacts.report.what) },
          { value: 'both', label: say('kindBoth'), hint: say('kindBothHint') },
        ]}
      />
      <TermLine terms={['complaint', 'report']} />
      <Button kind="plain" size="s" isFlush onPress={() => setOpen(true)}>
        {say('difference')}
      </Button>
      {isBoth && <Box className="complaint-small">{inWords(splitConsent)}</Box>}
      {secret && <Box className="complaint-small">{inWords(secret)}</Box>}
      {isReport && !isComplaint && (
        <Checkbox
          label={say('anonymous')}
          hint={inWords(anonymityCost)}
          isChecked={filing.isAnonymous}
          onChange={(isAnonymous) => store.change({ isAnonymous })}
        />
      )}
      <Sheet
        isOpen={isOpen}
        title={say('difference')}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>{say('close')}</Button>}
      >
        <KindDifference />
      </Sheet>
    </Card>
  )
})
