import { observer } from 'mobx-react-lite'
import { useServices } from '../services/context'
import { Box } from './Box'
import { isMarkedDemo } from './demo-mark'
import { Notice } from './Notice'
import { useKitMessages } from './use-kit-messages'

/** Every page says it when the server's data are made up. */
export const DemoBanner = observer(function DemoBanner() {
  const say = useKitMessages()
  const { world } = useServices().world
  if (!(world?.isDemo ?? isMarkedDemo())) return null
  return (
    <Box role="region" label={say('demoLabel')}>
      <Notice tone="note" isBar>
        {say('demo')}
      </Notice>
    </Box>
  )
})
