import { observer } from 'mobx-react-lite'
import { useEffect, useRef, useState } from 'react'
import type { Voice, VoiceFailure } from '../../platform/voice/voice.port'
import { useMessages, usePreferences } from '../../preferences/context'
import { useServices } from '../../services/context'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { writingMessages } from '../messages/writing'
import { withHeard } from './story'

interface VoiceButtonProps {
  readonly story: string
  readonly onWrite: (story: string) => void
}

/** Speaks into the story where the device can do it; elsewhere it points to the microphone of the keyboard. */
export const VoiceButton = observer(function VoiceButton({ story, onWrite }: VoiceButtonProps) {
  const say = useMessages(writingMessages)
  const { language } = usePreferences()
  const { voice: loadVoice } = useServices()
  const [voice, setVoice] = useState<Voice | null>(null)
  const [failure, setFailure] = useState<VoiceFailure | null>(null)
  const [isListening, setListening] = useState(false)
  const stop = useRef<(() => void) | null>(null)
  // What is heard late goes behind what was typed meanwhile.
  const newest = useRef({ story, onWrite })
  newest.current = { story, onWrite }

  useEffect(() => {
    let isMounted = true
    void loadVoice().then(
      (loaded) => {
        if (isMounted) setVoice(loaded)
      },
      // That part of the app did not load: typing needs nothing of it.
      () => undefined,
    )
    return () => {
      isMounted = false
      stop.current?.()
    }
  }, [loadVoice])

  if (voice === null) return null
  if (!voice.isAvailable) return <Box className="complaint-small">{say('keyboardVoice')}</Box>
  const listen = (): void => {
    setFailure(null)
    setListening(true)
    stop.current = voice.listen(language, {
      onHeard: (text) => newest.current.onWrite(withHeard(newest.current.story, text)),
      onEnd: (ended) => {
        stop.current = null
        setListening(false)
        setFailure(ended)
        announce(say('voiceEnded'))
      },
    })
  }
  return (
    <Box className="writing__voice">
      <Button
        kind="ghost"
        size="s"
        isPressed={isListening}
        onPress={() => (isListening ? stop.current?.() : listen())}
      >
        {say(isListening ? 'stopSpeaking' : 'speak')}
      </Button>
      <Box className="complaint-small" role={failure === null ? undefined : 'alert'}>
        {failure !== null
          ? say(failure === 'refused' ? 'voiceRefused' : 'voiceFailed')
          : say(isListening ? 'listening' : 'voiceWhere')}
      </Box>
    </Box>
  )
})
