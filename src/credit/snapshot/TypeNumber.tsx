import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { snapshotAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { TextField } from '../../ui/TextField'
import { snapshotMessages } from '../messages/snapshot'
import type { CheckStore } from './check.store'

/** For whoever holds paper without a camera. */
export const TypeNumber = observer(function TypeNumber({ store }: { readonly store: CheckStore }) {
  const say = useMessages(snapshotMessages)
  const { page } = useServices()
  const check = (): void => {
    const id = store.submit()
    if (id === null) return
    page.readdress(snapshotAddress(id))
    void store.load(id)
  }
  return (
    <Card title={say('typeTitle')}>
      <Box className="credit-stack">
        <TextField
          label={say('number')}
          hint={say('typeHow')}
          value={store.typed}
          onChange={store.type}
          onEnter={check}
          error={store.isTypedMissing ? say('typeFirst') : null}
          maxLength={60}
        />
        <Button kind="primary" onPress={check}>
          {say('check')}
        </Button>
      </Box>
    </Card>
  )
})
