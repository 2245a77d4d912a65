import { observer } from 'mobx-react-lite'
import { storyKindNames, storyKinds } from '../../../domain/complaint/story-kinds'
import { KeptNotes } from '../../case-course/KeptNotes'
import type { Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { RadioGroup } from '../../ui/RadioGroup'
import { toast } from '../../ui/toast'
import { Failure } from './Failure'
import { jointMessages } from './messages'
import type { JointProps } from './opened-joint'

const readWish = (kept: Kept) => ({ kind: storyKinds.find((kind) => kind === kept['kind']) ?? null })

/** The wish, with the problem that is shared. */
export const WishForm = observer(function WishForm({ view: { kinds }, opened }: JointProps) {
  const say = useMessages(jointMessages)
  const inWords = useText()
  const { acts, calls } = opened
  const form = useKeptWords(`${acts.place}/wish`, readWish)
  const { saved } = form
  const offered = kinds.map((each) => each.kind)
  const kind = offered.find((each) => each === saved.kind) ?? offered[0] ?? null
  const send = async (): Promise<void> => {
    if (kind === null || !form.isStillHere()) return
    if (!(await acts.run('wish', kind, () => calls.wish(kind)))) return
    form.forget(saved)
    toast(say('wished'))
  }
  return (
    <Card title={say('wishTitle')} className="complaint-stack">
      <KeptNotes form={form} />
      <RadioGroup
        label={say('wishKind')}
        hint={say('wishKindHint')}
        value={kind}
        onChange={(chosen) => form.change(() => ({ kind: chosen }))}
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
