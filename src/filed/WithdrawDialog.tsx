import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useText } from '../preferences/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { toast } from '../ui/toast'
import type { FiledStore } from './filed.store'
import './filed.css'

interface WithdrawDialogProps {
  readonly store: Pick<
    FiledStore<unknown>,
    'withdraw' | 'isWithdrawing' | 'withdrawalFailure' | 'forgetFailure'
  >
  /** What is withdrawn, in its journey's words. */
  readonly words: {
    readonly title: string
    readonly text: string
    readonly withdraw: string
    readonly keep: string
    readonly done: string
  }
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onWithdrawn?: (() => void) | undefined
}

/** 撤回 cannot be taken back, so it is asked about once. */
export const WithdrawDialog = observer(function WithdrawDialog(props: WithdrawDialogProps) {
  const { store, words, isOpen, onClose, onWithdrawn } = props
  const inWords = useText()
  useEffect(() => {
    if (isOpen) store.forgetFailure()
  }, [isOpen, store])
  const withdraw = async (): Promise<void> => {
    if (!(await store.withdraw())) return
    onClose()
    onWithdrawn?.()
    toast(words.done)
  }
  return (
    <Dialog
      isOpen={isOpen}
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onPress={onClose}>
            {words.keep}
          </Button>
          <Button kind="danger" isBusy={store.isWithdrawing} onPress={() => void withdraw()}>
            {words.withdraw}
          </Button>
        </>
      }
    >
      <Box tag="p">{words.text}</Box>
      {store.withdrawalFailure && (
        <Box tag="p" className="filed-problem" role="alert">
          {inWords(store.withdrawalFailure.text)}
        </Box>
      )}
    </Dialog>
  )
})
