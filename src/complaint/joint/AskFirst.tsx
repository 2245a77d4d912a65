import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { JointView } from '../../../contract/joint-complaint'
import { ActDialog } from '../../case-course/ActDialog'
import type { CaseActs } from '../../case-course/case-acts.store'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'

interface AskFirstProps {
  readonly label: string
  readonly title: string
  readonly text: string
  readonly kind?: 'primary' | 'ghost' | undefined
  readonly acts: CaseActs<JointView>
  /** What `onConfirm` does, as `acts` knows it. */
  readonly act: string
  /** @returns whether it was done */
  readonly onConfirm: () => Promise<boolean>
}

/** A button for what cannot be undone, or is seen by others: it asks once more. */
export const AskFirst = observer(function AskFirst(props: AskFirstProps) {
  const { label, title, text, kind = 'primary', acts, act, onConfirm } = props
  const [isAsking, setIsAsking] = useState(false)
  const confirm = async (): Promise<void> => {
    if (await onConfirm()) setIsAsking(false)
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
        confirm={label}
        kind="danger"
        isOpen={isAsking}
        isBusy={acts.isBusy(act)}
        failure={acts.failureOf(act)}
        onConfirm={() => void confirm()}
        onClose={() => setIsAsking(false)}
      >
        <Box tag="p">{text}</Box>
      </ActDialog>
    </>
  )
})
