import { observer } from 'mobx-react-lite'
import { useText } from '../preferences/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { toast } from '../ui/toast'
import type { FiledStore } from './filed.store'
import './filed.css'

type Word = 'withdrawTitle' | 'withdrawText' | 'withdraw' | 'withdrawDone' | 'keep'

interface WithdrawDialogProps {
  readonly store: Pick<FiledStore<unknown>, 'withdraw' | 'isWithdrawing' | 'withdrawalFailure'>
  /** The words of what is withdrawn. */
  readonly say: (word: Word) => string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** 撤回 cannot be taken back, so it is asked about once. */
export const WithdrawDialog = observer(function WithdrawDialog(props: WithdrawDialogProps) {
  const { store, say, isOpen, onClose } = props
  const inWords = useText()
  const withdraw = async (): Promise<void> => {
    if (!(await store.withdraw())) return
    onClose()
    toast(say('withdrawDone'))
  }
  return (
    <Dialog
      isOpen={isOpen}
      title={say('withdrawTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onPress={onClose}>
            {say('keep')}
          </Button>
          <Button kind="danger" isBusy={store.isWithdrawing} onPress={() => void withdraw()}>
            {say('withdraw')}
          </Button>
        </>
      }
    >
      <Box tag="p">{say('withdrawText')}</Box>
      {store.withdrawalFailure && (
        <Box tag="p" className="filed-problem" role="alert">
          {inWords(store.withdrawalFailure.text)}
        </Box>
      )}
    </Dialog>
  )
})
