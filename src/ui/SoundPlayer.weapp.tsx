import Taro from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import { Button } from './Button'
import { soundMessages } from './messages/sound'
import type { SoundPlayerProps } from './sound-player.props'

/** A recording, with one button that plays and stops it. It stops when the page goes. */
export const SoundPlayer = observer(function SoundPlayer({ src, label, unplayable }: SoundPlayerProps) {
  const say = useMessages(soundMessages)
  const player = useRef<Taro.InnerAudioContext | null>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => () => player.current?.destroy(), [src])

  const start = (): void => {
    const sound = player.current ?? Taro.createInnerAudioContext()
    if (player.current === null) {
      player.current = sound
      sound.src = src
      sound.onEnded(() => setPlaying(false))
      sound.onStop(() => setPlaying(false))
      sound.onError(() => {
        setPlaying(false)
        setFailed(true)
      })
    }
    sound.play()
    setPlaying(true)
  }
  return (
    <>
      <Button
        kind="ghost"
        size="s"
        label={say(isPlaying ? 'soundStopNamed' : 'soundPlayNamed', { name: label })}
        onPress={() => (isPlaying ? player.current?.stop() : start())}
      >
        {say(isPlaying ? 'soundStop' : 'soundPlay')}
      </Button>
      {hasFailed && <Box role="status">{unplayable}</Box>}
    </>
  )
})
