import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { toast } from '../../../ui/toast'
import { correctionMessages } from '../../messages'
import type { CorrectionStore } from './correction.store'

interface WithdrawDialogProps {
  readonly store: CorrectionStore
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** 撤回 cannot be taken back, so it is asked about once. */
export const WithdrawDialog = observer(function WithdrawDialog(props: WithdrawDialogProps) {
  const { store, isOpen, onClose } = props
  const say = useMessages(correctionMessages)
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
        <Box tag="p" className="correction-problem" role="alert">
          {inWords(store.withdrawalFailure.text)}
        </Box>
      )}
    </Dialog>
  )
})
