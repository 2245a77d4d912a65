import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { JointView } from '../../../contract/joint-complaint'
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

/** Agreeing, and what one offers: nothing is offered unless it is ticked. */
export const AgreeForm = observer(function AgreeForm({ opened: { acts, calls }, mine }: AgreeFormProps) {
  const say = useMessages(jointMessages)
  const [isCandidate, setIsCandidate] = useState(mine?.isCandidate ?? false)
  const [showsPhone, setShowsPhone] = useState(mine?.showsPhone ?? false)
  const send = async (): Promise<void> => {
    const body = { isCandidate, showsPhone: isCandidate && showsPhone }
    if (await acts.run('agree', JSON.stringify(body), () => calls.agree(body)))
      toast(say(mine === null ? 'agreed' : 'saved'))
  }
  return (
    <Box className="complaint-stack">
      <Checkbox
        label={say('candidate')}
        hint={say('candidateHint')}
        isChecked={isCandidate}
        onChange={setIsCandidate}
      />
      {isCandidate && <Checkbox label={say('showsPhone')} isChecked={showsPhone} onChange={setShowsPhone} />}
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
