import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { Icon } from '../../ui/Icon'
import { kioskMessages } from '../messages'
import { Keypad } from './Keypad'
import { idleSeconds, type KioskStore } from './kiosk.store'

/** What one sees who comes up to it. */
export const Start = observer(function Start({ kiosk }: { readonly kiosk: KioskStore }) {
  const say = useMessages(kioskMessages)
  return (
    <Box className="kiosk-start">
      <Box className="kiosk-call">
        <Box className="kiosk-call__mark" isHidden>
          <Icon name="scan" size={72} />
        </Box>
        <Heading level={2} size="xl">
          {say('scanHere')}
        </Heading>
        <Box tag="p">{say('scanWhat')}</Box>
        <Box tag="p" className="kiosk-small">
          {say('private', { n: idleSeconds })}
        </Box>
      </Box>
      <Box className="kiosk-enter">
        <Box tag="p" className="kiosk-small">
          {say('noScanner')}
        </Box>
        <Keypad kiosk={kiosk} />
      </Box>
    </Box>
  )
})
