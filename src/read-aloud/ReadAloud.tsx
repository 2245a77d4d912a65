import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, usePreferences } from '../preferences/context'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { readAloudMessages } from './messages'
import { ReaderStore } from './reader.store'
import './read-aloud.css'

interface ReadAloudProps {
  /** The page's main content as one would say it, sentence by sentence. */
  readonly reading: readonly string[]
}

/** 读给我听, in the elder edition: reads the page, and is silent once the page is left. */
export const ReadAloud = observer(function ReadAloud(props: ReadAloudProps) {
  // The server paints pages as they are for most: in the elder edition the place is kept until the app is there.
  return usePreferences().isElder ? <Reader {...props} /> : <Box className="read-aloud__place" isHidden />
})

const Reader = observer(function Reader({ reading }: ReadAloudProps) {
  const say = useMessages(readAloudMessages)
  const { language } = usePreferences()
  const { speech, page } = useServices()
  const [store] = useState(() => new ReaderStore(speech))
  const words = reading.join('\n')
  useEffect(() => void store.prepare(language), [store, language])
  // What is no longer on the page is not read to the end.
  useEffect(() => store.stop, [store, words, language])
  page.useHidden(store.stop)
  const { state, device } = store
  if (device === 'none') return null
  // Most devices have a voice: its place is kept while they are asked.
  return (
    <Box className={device === null ? 'read-aloud read-aloud--asking' : 'read-aloud'}>
      {state === 'reading' && (
        <Button kind="ghost" onPress={store.pause}>
          {say('pause')}
        </Button>
      )}
      {state === 'paused' && (
        <Button kind="ghost" onPress={store.goOn}>
          {say('goOn')}
        </Button>
      )}
      {state === 'reading' || state === 'paused' ? (
        <Button kind="ghost" onPress={store.stop}>
          {say('stop')}
        </Button>
      ) : (
        <Button kind="ghost" onPress={() => store.read(reading, language)}>
          {say('read')}
        </Button>
      )}
      {(state === 'failed' || state === 'voiceless') && (
        <Box className="read-aloud__note" role="alert">
          {say(state === 'failed' ? 'failed' : 'noVoice')}
        </Box>
      )}
    </Box>
  )
})
