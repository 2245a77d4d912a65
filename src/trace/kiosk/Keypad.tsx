import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { grouped } from '../../ui/grouped'
import { Pressable } from '../../ui/Pressable'
import { kioskMessages } from '../messages'
import type { KioskStore } from './kiosk.store'

const digits = [...'1234567890']
/** Those of GB 32100-2015, and the others that licence numbers have. */
const letters = [...'ABCDEFGHJKLMNPQRSTUWXY']

/** Keys of our own: a kiosk has no keyboard, and a field would keep what was typed before. */
export const Keypad = observer(function Keypad({ kiosk }: { readonly kiosk: KioskStore }) {
  const say = useMessages(kioskMessages)
  const [isLetters, setLetters] = useState(false)
  return (
    <Box className="kiosk-keypad" role="group" label={say('keys')}>
      <Box className="kiosk-typed" live="polite">
        <Box tag="span" className="ui-unseen">
          {say('typed')}
        </Box>
        {kiosk.typed === '' ? (
          <Box tag="span" className="kiosk-typed__none">
            {say('typedNothing')}
          </Box>
        ) : (
          grouped(kiosk.typed)
        )}
      </Box>
      <Box className={isLetters ? 'kiosk-keys kiosk-keys--letters' : 'kiosk-keys'}>
        {(isLetters ? letters : digits).map((key) => (
          <Pressable key={key} className="kiosk-key" onPress={() => kiosk.press(key)}>
            {key}
          </Pressable>
        ))}
      </Box>
      <Box className="kiosk-row">
        <Button kind="ghost" onPress={() => setLetters(!isLetters)}>
          {say(isLetters ? 'digits' : 'letters')}
        </Button>
        <Button kind="ghost" icon="back" onPress={() => kiosk.erase()}>
          {say('erase')}
        </Button>
        <Button icon="search" onPress={() => kiosk.submit()}>
          {say('go')}
        </Button>
      </Box>
    </Box>
  )
})
