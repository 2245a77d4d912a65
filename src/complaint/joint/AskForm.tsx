import { observer } from 'mobx-react-lite'
import { jointAskWords } from '../../../domain/complaint/joint'
import { jointAskKinds } from '../../../domain/complaint/joint-facts'
import { jointAskNames } from '../../../domain/complaint/joint-names'
import { KeptNotes } from '../../case-course/KeptNotes'
import { textIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextArea } from '../../ui/TextArea'
import { toast } from '../../ui/toast'
import { Failure } from './Failure'
import { jointMessages } from './messages'
import type { OpenedJoint } from './opened-joint'

const readAsk = (kept: Kept) => ({
  ask: jointAskKinds.find((kind) => kind === kept['ask']) ?? 'agreement',
  text: textIn(kept, 'text'),
})

/** What a representative puts to all others. */
export const AskForm = observer(function AskForm({ opened }: { readonly opened: OpenedJoint }) {
  const say = useMessages(jointMessages)
  const inWords = useText()
  const { acts, calls } = opened
  const form = useKeptWords(`${acts.place}/ask`, readAsk)
  const { saved, isChecked } = form
  const { ask } = saved
  const text = saved.text.trim()
  const { length } = [...text]
  const problem =
    length > jointAskWords
      ? say('askTooLong', { n: jointAskWords, length })
      : isChecked && length === 0
        ? say('askMissing')
        : null
  const send = async (): Promise<void> => {
    if (!form.isStillHere()) return
    form.check()
    if (length === 0 || length > jointAskWords) return
    if (!(await acts.run('ask', `${ask} ${text}`, (key) => calls.ask(key, ask, text)))) return
    form.forget(saved)
    toast(say('askSent'))
  }
  return (
    <Card title={say('askTitle')} className="complaint-stack">
      <KeptNotes form={form} />
      <RadioGroup
        label={say('askKind')}
        hint={say('askNeedsAll')}
        value={ask}
        onChange={(kind) => form.change(() => ({ ask: kind }))}
        options={jointAskKinds.map((kind) => ({ value: kind, label: inWords(jointAskNames[kind]) }))}
      />
      <TextArea
        label={say('askText')}
        hint={say('askHint')}
        value={saved.text}
        onChange={(typed) => form.change(() => ({ text: typed }))}
        maxLength={jointAskWords}
        rows={3}
        isRequired
        error={problem}
      />
      <Failure acts={acts} act="ask" />
      <Button isWide isBusy={acts.isBusy('ask')} onPress={() => void send()}>
        {say('askSend')}
      </Button>
    </Card>
  )
})
