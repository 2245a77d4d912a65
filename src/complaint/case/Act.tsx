import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import type { Complaint } from '../../../contract/complaint'
import { ActDialog, type ActWord } from '../../case-course/ActDialog'
import type { CaseActs } from '../../case-course/case-acts.store'
import { KeptNotes } from '../../case-course/KeptNotes'
import { textIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { Button } from '../../ui/Button'
import { toast } from '../../ui/toast'

interface ActProps {
  readonly acts: CaseActs<Complaint>
  /** Unlike any other act of the page. */
  readonly name: string
  /** On the button that opens the question, and on the one that answers it. */
  readonly label: string
  readonly title: string
  readonly done: string
  readonly word?: ActWord | undefined
  readonly kind?: 'primary' | 'ghost' | 'danger' | undefined
  readonly onDone?: (() => void) | undefined
  readonly call: (key: string, text: string) => Promise<Complaint>
  readonly children?: ReactNode
}

const readWord = (kept: Kept) => ({ text: textIn(kept, 'text') })

/** A button that asks once more, then does it and says that it is done. */
export const Act = observer(function Act(props: ActProps) {
  const { acts, name, label, title, done, word, kind = 'ghost', onDone, call, children } = props
  const [isAsking, setIsAsking] = useState(false)
  const form = useKeptWords(`${acts.place}/${name}`, readWord)
  const { saved } = form
  const confirm = async (text: string): Promise<void> => {
    if (!form.isStillHere()) return
    if (!(await acts.run(name, text, (key) => call(key, text)))) return
    form.forget(saved)
    setIsAsking(false)
    onDone?.()
    toast(done)
  }
  return (
    <>
      <Button
        kind={kind}
        onPress={() => {
          acts.forgetFailure()
          setIsAsking(true)
        }}
      >
        {label}
      </Button>
      <ActDialog
        title={title}
        word={word && { ...word, text: saved.text, onChange: (text) => form.change(() => ({ text })) }}
        confirm={label}
        kind={kind === 'danger' ? 'danger' : 'primary'}
        isOpen={isAsking}
        isBusy={acts.isBusy(name)}
        failure={acts.failureOf(name)}
        onConfirm={(text) => void confirm(text)}
        onClose={() => setIsAsking(false)}
      >
        <KeptNotes form={form} />
        {children}
      </ActDialog>
    </>
  )
})
