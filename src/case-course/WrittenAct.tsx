import { observer } from 'mobx-react-lite'
import { actLimits } from '../../domain/complaint/acts'
import type { Http } from '../api/http'
import { EvidenceFiles } from '../evidence/EvidenceFiles'
import { useMessages, useText } from '../preferences/context'
import { Awaited } from '../ui/Awaited'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { Steady } from '../ui/Steady'
import { TextArea } from '../ui/TextArea'
import { KeptNotes } from './KeptNotes'
import { courseMessages } from './messages'
import { useShowPart } from './use-show-part'
import { useWrittenAct, type OpenedAct } from './use-written-act'
import type { WrittenWords } from './written-act.store'
import './case-course.css'

interface WrittenActProps {
  /** Who sends: its session goes with the files too. */
  readonly http: Http
  /** Where it is kept on this device until it is sent. */
  readonly place: string
  readonly label: string
  readonly hint?: string | undefined
  readonly submit: string
  readonly needsText: boolean
  readonly needsFiles: boolean
  /** @returns shows what has come of it */
  readonly post: (written: WrittenWords) => Promise<() => void>
  readonly onSent?: (() => void) | undefined
}

/** Words and files that are added to a case: written here, kept here, sent together. */
export const WrittenAct = observer(function WrittenAct(props: WrittenActProps) {
  const { http, place, needsText, needsFiles } = props
  const say = useMessages(courseMessages)
  const opened = useWrittenAct({ http, place, needsText, needsFiles })
  const { value, failure, load } = opened
  return (
    <>
      <Steady of={[value]} />
      {value === null ? (
        <Awaited failure={failure} onRetry={() => void load()} label={say('loading')} />
      ) : (
        <Form {...props} {...value} />
      )}
    </>
  )
})

const Form = observer(function Form(props: WrittenActProps & OpenedAct) {
  const { store, parts, place, label, hint, submit, needsText, post, onSent } = props
  const say = useMessages(courseMessages)
  const inWords = useText()
  const show = useShowPart()
  const fieldId = `written-${place.replace(/[^A-Za-z0-9]+/g, '-')}`
  const send = async (): Promise<void> => {
    if (await store.send(post)) onSent?.()
    // Photos may stand between, and put it out of sight.
    else if (textProblem() !== null) show(fieldId)
  }
  const textProblem = (): string | null => {
    if (store.isTextTooLong) return say('wordTooLong', { n: actLimits.words, length: store.textLength })
    return store.isChecked && store.isTextMissing ? say('wordMissing') : null
  }
  return (
    <Box className="course-stack">
      <Steady of={[store.failure, store.hasRefusedFiles]} />
      <KeptNotes form={store.form} />
      <Box id={fieldId}>
        <TextArea
          label={label}
          hint={hint}
          value={store.saved.text}
          onChange={(text) => store.write(text)}
          maxLength={actLimits.words}
          rows={3}
          isRequired={needsText}
          error={textProblem()}
        />
      </Box>
      <EvidenceFiles
        vault={parts.vault}
        picker={parts.picker}
        recorder={parts.recorder}
        kept={store.files}
        limit={actLimits.evidence}
        place={(grid) => grid}
      />
      {store.isChecked && store.areFilesMissing && (
        <Box className="course-problem" role="alert">
          {say('filesMissing')}
        </Box>
      )}
      {store.failure !== null && (
        <Notice tone="warn" isUrgent>
          {inWords(store.failure.text)}
        </Notice>
      )}
      {store.hasRefusedFiles && (
        <Notice tone="warn" isUrgent>
          {say('filesRefused')}
        </Notice>
      )}
      <Button isWide isBusy={store.isSending} onPress={() => void send()}>
        {submit}
      </Button>
    </Box>
  )
})
