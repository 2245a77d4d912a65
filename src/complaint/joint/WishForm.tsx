import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { storyKindNames, type StoryKind } from '../../../domain/complaint/story-kinds'
import { useMessages, useText } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { RadioGroup } from '../../ui/RadioGroup'
import { toast } from '../../ui/toast'
import { Failure } from './Failure'
import { jointMessages } from './messages'
import type { JointProps } from './opened-joint'

/** The wish, with the problem that is shared. */
export const WishForm = observer(function WishForm({ view: { kinds }, opened }: JointProps) {
  const say = useMessages(jointMessages)
  const inWords = useText()
  const [kind, setKind] = useState<StoryKind | null>(kinds[0]?.kind ?? null)
  const { acts, calls } = opened
  const send = async (): Promise<void> => {
    if (kind === null) return
    if (await acts.run('wish', kind, () => calls.wish(kind))) toast(say('wished'))
  }
  return (
    <Card title={say('wishTitle')} className="complaint-stack">
      <RadioGroup
        label={say('wishKind')}
        hint={say('wishKindHint')}
        value={kind}
        onChange={setKind}
        options={kinds.map((each) => ({
          value: each.kind,
          label: inWords(storyKindNames[each.kind]),
          hint: each.people === null ? undefined : say('peopleHint', { n: each.people }),
        }))}
      />
      <Failure acts={acts} act="wish" />
      <Button isWide isBusy={acts.isBusy('wish')} onPress={() => void send()}>
        {say('wish')}
      </Button>
    </Card>
  )
})
