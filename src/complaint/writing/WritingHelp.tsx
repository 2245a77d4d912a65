import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Chip, Chips } from '../../ui/Chip'
import { writingMessages } from '../messages/writing'
import { usePath } from './leaf'
import { blanksIn, without, withMore } from './story'
import { VoiceButton } from './VoiceButton'
import './writing.css'

interface WritingHelpProps {
  /** The situation that the draft began from. */
  readonly leaf: string | null
  readonly story: string
  readonly onWrite: (story: string) => void
}

/** Below the story: speaking it, ready sentences to tap into it, and what of this situation to state and prepare. */
export const WritingHelp = observer(function WritingHelp({ leaf: id, story, onWrite }: WritingHelpProps) {
  const say = useMessages(writingMessages)
  const inWords = useText()
  const path = usePath(id)
  const leaf = path?.at(-1)
  const blanks = blanksIn(story)
  const toggle = (sentence: string): void => {
    const isThere = story.includes(sentence)
    onWrite(isThere ? without(story, sentence) : withMore(story, sentence))
    announce(say(isThere ? 'takenOut' : 'putIn'))
  }
  return (
    <Box className="writing">
      {(blanks > 0 || leaf?.tag === 'filing') && (
        // Before there are any it says what they are: a sentence that brings the first pulls the others nowhere.
        <Box className="writing__blanks" role="status">
          {blanks > 0 ? say('blanks', { n: blanks }) : say('blanksHint')}
        </Box>
      )}
      <VoiceButton story={story} onWrite={onWrite} />
      {leaf?.tag === 'filing' && (
        <>
          <Box className="writing__about">
            {say('about', {
              title:
                path
                  ?.slice(2)
                  .map(({ title }) => inWords(title))
                  .join(' › ') ?? '',
            })}
          </Box>
          <Box className="writing__title">{say('sentences')}</Box>
          <Chips label={say('sentences')}>
            {leaf.sentences.map((text) => {
              const sentence = inWords(text)
              const isThere = story.includes(sentence)
              return (
                <Chip key={text.zh} isPressed={isThere} isChosen={isThere} onPress={() => toggle(sentence)}>
                  {sentence}
                </Chip>
              )
            })}
          </Chips>
          <Tips title={say('facts')} texts={leaf.facts.map(inWords)} />
          <Tips title={say('evidence')} texts={leaf.evidence.map(inWords)} />
        </>
      )}
    </Box>
  )
})

interface TipsProps {
  readonly title: string
  readonly texts: readonly string[]
}

/** A short list with a mark before each line: a mini-program draws none by itself. */
export const Tips = observer(function Tips({ title, texts }: TipsProps) {
  return (
    <Box>
      <Box className="writing__title">{title}</Box>
      <Box tag="ul" role="list" label={title} className="writing__tips">
        {texts.map((text) => (
          <Box key={text} tag="li" className="writing__tip">
            {text}
          </Box>
        ))}
      </Box>
    </Box>
  )
})
