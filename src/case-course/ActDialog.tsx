import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import { actLimits } from '../../domain/complaint/acts'
import type { ApiFailure } from '../api/failure'
import { useMessages, useText } from '../preferences/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextArea } from '../ui/TextArea'
import { courseMessages } from './messages'
import './case-course.css'

export interface ActWord {
  readonly label: string
  readonly isRequired: boolean
}

interface ActDialogProps {
  readonly title: string
  /** What follows from it, before it is done. */
  readonly children?: ReactNode
  /** A field for a word with it; without it none is asked for. */
  readonly word?: (ActWord & { readonly text: string; readonly onChange: (text: string) => void }) | undefined
  readonly confirm: string
  readonly kind?: 'primary' | 'danger' | undefined
  readonly isOpen: boolean
  readonly isBusy: boolean
  readonly failure: ApiFailure | null
  readonly onConfirm: (text: string) => void
  readonly onClose: () => void
}

/** Asks once before something is done in a case, with a word where one helps. */
export const ActDialog = observer(function ActDialog(props: ActDialogProps) {
  const { title, children, word, confirm, kind = 'primary', isOpen, isBusy, failure } = props
  const say = useMessages(courseMessages)
  const inWords = useText()
  const [isChecked, setIsChecked] = useState(false)
  const text = word?.text.trim() ?? ''
  const { length } = [...text]
  const problem =
    length > actLimits.words
      ? say('wordTooLong', { n: actLimits.words, length })
      : isChecked && word?.isRequired && length === 0
        ? say('wordMissing')
        : null
  const press = (): void => {
    const isWrong = length > actLimits.words || (word?.isRequired === true && length === 0)
    // Done, the word is gone too: that is no mistake while the dialog goes.
    setIsChecked(isWrong)
    if (!isWrong) props.onConfirm(text)
  }
  const close = (): void => {
    setIsChecked(false)
    props.onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onClose={close}
      actions={
        <>
          <Button kind="ghost" onPress={close}>
            {say('cancel')}
          </Button>
          <Button kind={kind} isBusy={isBusy} onPress={press}>
            {confirm}
          </Button>
        </>
      }
    >
      <Box className="course-stack">
        {children}
        {word && (
          <TextArea
            label={word.label}
            value={word.text}
            onChange={word.onChange}
            maxLength={actLimits.words}
            rows={3}
            isRequired={word.isRequired}
            error={problem}
          />
        )}
        {failure && (
          <Box className="course-problem" role="alert">
            {inWords(failure.text)}
          </Box>
        )}
      </Box>
    </Dialog>
  )
})
