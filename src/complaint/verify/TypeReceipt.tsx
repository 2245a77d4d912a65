import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { verifyAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { TextField } from '../../ui/TextField'
import { receiptMessages } from '../messages/receipt'
import type { VerifyStore } from './verify.store'

/** For whoever holds the paper without a camera. */
export const TypeReceipt = observer(function TypeReceipt({ store }: { readonly store: VerifyStore }) {
  const say = useMessages(receiptMessages)
  const { page } = useServices()
  const check = (): void => {
    const known = store.submit()
    if (known === null) return
    page.readdress(verifyAddress(known.number, known.print))
    void store.load(known)
  }
  return (
    <Card title={say('typeTitle')}>
      <Box className="complaint-stack">
        <Box tag="p" className="complaint-small">
          {say('typeHow')}
        </Box>
        <TextField
          label={say('number')}
          hint={say('numberHint')}
          value={store.number}
          onChange={store.typeNumber}
          onEnter={check}
          error={store.missing === 'number' ? say('numberMissing') : null}
        />
        <TextField
          label={say('fingerprint')}
          hint={say('printHint')}
          value={store.print}
          onChange={store.typePrint}
          onEnter={check}
          error={store.missing === 'print' ? say('printMissing') : null}
        />
        <Button kind="primary" onPress={check}>
          {say('check')}
        </Button>
      </Box>
    </Card>
  )
})
