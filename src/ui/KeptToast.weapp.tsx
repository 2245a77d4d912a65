import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { usePreferences } from '../preferences/context'
import { Box } from './Box'
import { keptToast } from './kept-toast'
import { Pressable } from './Pressable'
import { Slot } from './Slot'
import { useKitMessages } from './use-kit-messages'
import './Toast.css'

/** In the elder edition: the last short sentence, until it is closed. */
export const KeptToast = observer(function KeptToast() {
  const say = useKitMessages()
  const look = usePreferences()
  useEffect(() => keptToast.addPage(() => look.isElder), [look])
  const { sentence, close } = keptToast
  return (
    <Slot>
      {look.isElder && sentence !== null && (
        <Box className="ui-toast ui-toast--kept">
          <Box>{sentence}</Box>
          <Pressable className="ui-toast__close" onPress={close}>
            {say('close')}
          </Pressable>
        </Box>
      )}
    </Slot>
  )
})
