import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { scanMessages } from '../messages'
import type { ScannerMemory } from './scanner-memory'

/** Whether a read is heard. */
export const SoundSwitch = observer(function SoundSwitch({ memory }: { readonly memory: ScannerMemory }) {
  const say = useMessages(scanMessages)
  return (
    <Box>
      <Button kind="plain" size="s" isFlush onPress={() => memory.setSound(!memory.isSoundOn)}>
        {say(memory.isSoundOn ? 'soundOn' : 'soundOff')}
      </Button>
    </Box>
  )
})
