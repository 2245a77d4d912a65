import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import type { Complaint } from '../../../contract/complaint'
import { ActDialog, type ActWord } from '../../case-course/ActDialog'
import type { CaseActs } from '../../case-course/case-acts.store'
import { useKeptWords } from '../../case-course/use-kept-words'
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
  readonly call: (key: string, text: string) => Promise<Complaint>
  readonly children?: ReactNode
}

/** A button that asks once more, then does it and says that it is done. */
export const Act = observer(function Act(props: ActProps) {
  const { acts, name, label, title, done, word, kind = 'ghost', call, children } = props
  const [isAsking, setIsAsking] = useState(false)
  const { words, change, forget } = useKeptWords(`${acts.place}/${name}`, { text: '' })
  const confirm = async (text: string): Promise<void> => {
    if (!(await acts.run(name, text, (key) => call(key, text)))) return
    forget()
    setIsAsking(false)
    toast(done)
  }
  return (
    <>
      <Button kind={kind} onPress={() => setIsAsking(true)}>
        {label}
      </Button>
      <ActDialog
        title={title}
        word={word && { ...word, text: words.text, onChange: (text) => change({ text }) }}
        confirm={label}
        kind={kind === 'danger' ? 'danger' : 'primary'}
        isOpen={isAsking}
        isBusy={acts.isBusy(name)}
        failure={acts.failureOf(name)}
        onConfirm={(text) => void confirm(text)}
        onClose={() => setIsAsking(false)}
      >
        {children}
      </ActDialog>
    </>
  )
})
