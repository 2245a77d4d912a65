import { observer } from 'mobx-react-lite'
import type { NationalPack } from '../../../contract/national'
import { textIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { nationalMessages } from '../messages/national'
import { FilesCard } from './FilesCard'
import { FormCards } from './FormCards'
import type { NationalStore } from './national.store'

interface CasePackProps {
  readonly id: string
  readonly pack: NationalPack
  readonly store: NationalStore
}

/** A filed case: where it stands, what to copy, the files, and the number that comes back. */
export const CasePack = observer(function CasePack({ id, pack, store }: CasePackProps) {
  const inWords = useText()
  return (
    <>
      <Standing pack={pack} store={store} />
      {store.failure && (
        <Notice tone="warn" isUrgent>
          {inWords(store.failure.text)}
        </Notice>
      )}
      <FormCards id={id} source={{ ...pack.form, unit: pack.unit }} />
      {pack.at !== 'here' && <FilesCard id={id} pack={pack} store={store} />}
      {pack.canNote && <NumberCard id={id} store={store} />}
    </>
  )
})

const Standing = observer(function Standing({ pack, store }: Pick<CasePackProps, 'pack' | 'store'>) {
  const say = useMessages(nationalMessages)
  const { at, number, canPrepare } = pack
  if (at === 'national')
    return (
      <Notice tone="good" title={say('filed')}>
        {say('filedHow', { number: number ?? '' })}
      </Notice>
    )
  if (at === 'prepared')
    return (
      <Notice tone="warn" title={say('notFiled')}>
        {say('notFiledHow')}
      </Notice>
    )
  return (
    <Notice
      tone="note"
      title={say('here')}
      action={
        canPrepare && (
          <Button
            kind="ghost"
            size="s"
            isBusy={store.busy === 'prepare'}
            onPress={() => void store.prepare()}
          >
            {say('prepare')}
          </Button>
        )
      }
    >
      {say(canPrepare ? 'hereHow' : 'hereTaken')}
    </Notice>
  )
})

const readNumber = (kept: Kept) => ({ number: textIn(kept, 'number') })

/** Where the number is pasted back once it is filed there. */
const NumberCard = observer(function NumberCard({ id, store }: Pick<CasePackProps, 'id' | 'store'>) {
  const say = useMessages(nationalMessages)
  const form = useKeptWords(`national-number/${id}`, readNumber)
  const { saved } = form
  const note = async (): Promise<void> => {
    if (!(await store.note(saved.number))) return
    form.forget(saved)
    toast(say('noted'))
  }
  return (
    <Card title={say('numberTitle')}>
      <Box className="complaint-stack">
        <TextField
          label={say('number')}
          hint={say('numberHow')}
          value={saved.number}
          onChange={(number) => {
            store.forgive()
            form.change(() => ({ number }))
          }}
          onEnter={() => void note()}
          error={store.isNumberWrong ? say('numberWrong') : null}
          maxLength={40}
        />
        <Button kind="primary" isBusy={store.busy === 'note'} onPress={() => void note()}>
          {say('note')}
        </Button>
      </Box>
    </Card>
  )
})
