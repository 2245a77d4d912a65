import { observer } from 'mobx-react-lite'
import { kindFacts } from '../../../domain/complaint/split/kinds'
import { useMessages, useText } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { RadioGroup } from '../../ui/RadioGroup'
import type { DraftPageStore } from './draft-page.store'
import type { FilingStore } from './filing.store'
import { filingMessages } from '../messages'
import { useStepHere } from './StepByStep'
import { unitField } from './UnitPart'

interface AdvicePartProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** Which ground would probably be used, and what would cure it. It advises and never blocks. */
export const AdvicePart = observer(function AdvicePart({ store, filing }: AdvicePartProps) {
  const say = useMessages(filingMessages)
  const inWords = useText()
  const { steps } = useStepHere()
  const { advice, isComplaint } = filing
  const { isHandledElsewhere } = filing.filing
  const hasStory = store.form.story.trim() !== ''
  return (
    <Card title={say('adviceTitle')} level={3} className="complaint-fields">
      {isComplaint && (
        <RadioGroup
          label={say('elsewhere')}
          value={isHandledElsewhere === null ? null : isHandledElsewhere ? 'yes' : 'no'}
          onChange={(answer) => filing.change({ isHandledElsewhere: answer === 'yes' })}
          options={[
            { value: 'no', label: say('elsewhereNo') },
            { value: 'yes', label: say('elsewhereYes') },
          ]}
        />
      )}
      <Box className="draft-lines" live="polite">
        {!hasStory && <Box>{say(isComplaint ? 'adviceLater' : 'adviceLaterReport')}</Box>}
        {hasStory && advice.length === 0 && <Box className="draft-words">{say('adviceNone')}</Box>}
        {advice.map(({ kind, why, cure, article, field }) => (
          <Box key={`${kind} ${why.zh}`} className="draft-advice">
            <Box className="draft-words">{inWords(why)}</Box>
            {field === null ? (
              <Box>{inWords(cure)}</Box>
            ) : (
              <Pressable
                className="complaint-way"
                onPress={() => steps.reveal(field === 'unit' ? unitField(kind, filing) : field)}
              >
                {inWords(cure)}
              </Pressable>
            )}
            <Box className="complaint-source">
              {inWords(kindFacts[kind].name)} · {inWords(article)}
            </Box>
          </Box>
        ))}
      </Box>
      <Box className="complaint-small">{say(isComplaint ? 'adviceOnly' : 'adviceOnlyReport')}</Box>
      {isComplaint && <TermLine terms={['refusal', 'time-bar']} />}
    </Card>
  )
})
