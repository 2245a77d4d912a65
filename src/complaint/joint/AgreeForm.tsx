import { observer } from 'mobx-react-lite'
import type { JointView } from '../../../contract/joint-complaint'
import { KeptNotes } from '../../case-course/KeptNotes'
import { choiceIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { toast } from '../../ui/toast'
import { Failure } from './Failure'
import { jointMessages } from './messages'
import type { OpenedJoint } from './opened-joint'

interface AgreeFormProps {
  readonly opened: OpenedJoint
  /** null: the person has not agreed yet. */
  readonly mine: JointView['mine']
}

/** null: as it is with the server. */
const readAgreement = (kept: Kept) => ({
  isCandidate: choiceIn(kept, 'isCandidate'),
  showsPhone: choiceIn(kept, 'showsPhone'),
})

/** Agreeing, and what one offers: nothing is offered unless it is ticked. */
export const AgreeForm = observer(function AgreeForm({ opened: { acts, calls }, mine }: AgreeFormProps) {
  const say = useMessages(jointMessages)
  const form = useKeptWords(`${acts.place}/agree`, readAgreement)
  const { saved } = form
  const isCandidate = saved.isCandidate ?? mine?.isCandidate ?? false
  const showsPhone = saved.showsPhone ?? mine?.showsPhone ?? false
  const send = async (): Promise<void> => {
    if (!form.isStillHere()) return
    const body = { isCandidate, showsPhone: isCandidate && showsPhone }
    if (!(await acts.run('agree', JSON.stringify(body), () => calls.agree(body)))) return
    form.forget(saved)
    toast(say(mine === null ? 'agreed' : 'saved'))
  }
  return (
    <Box className="complaint-stack">
      <KeptNotes form={form} />
      <Checkbox
        label={say('candidate')}
        hint={say('candidateHint')}
        isChecked={isCandidate}
        onChange={(isOn) => form.change(() => ({ isCandidate: isOn }))}
      />
      {isCandidate && (
        <Checkbox
          label={say('showsPhone')}
          isChecked={showsPhone}
          onChange={(isOn) => form.change(() => ({ showsPhone: isOn }))}
        />
      )}
      <Failure acts={acts} act="agree" />
      <Button
        isWide
        kind={mine === null ? 'primary' : 'ghost'}
        isBusy={acts.isBusy('agree')}
        onPress={() => void send()}
      >
        {say(mine === null ? 'agree' : 'save')}
      </Button>
    </Box>
  )
})
