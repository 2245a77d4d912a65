import { observer } from 'mobx-react-lite'
import { kindFacts } from '../../../domain/complaint/split/kinds'
import type { Text } from '../../../domain/text'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { KeyValue } from '../../ui/KeyValue'
import { filingMessages } from '../messages'

/** Complaint and report side by side, with their articles. */
export const KindDifference = observer(function KindDifference() {
  const say = useMessages(filingMessages)
  const inWords = useText()
  const lines = (texts: readonly Text[]) =>
    texts.map((text) => (
      <Box key={text.zh} tag="p">
        {inWords(text)}
      </Box>
    ))
  return (
    <Box className="draft-kinds">
      {[kindFacts.complaint, kindFacts.report].map(({ name, what, gives, givesNot, clock, article }) => (
        <Box key={name.zh} className="draft-lines">
          <Heading level={3} size="m">
            {inWords(name)}
          </Heading>
          <Box tag="p">{inWords(what)}</Box>
          <KeyValue
            items={[
              { key: say('gives'), value: lines(gives) },
              { key: say('givesNot'), value: lines(givesNot) },
              { key: say('time'), value: inWords(clock) },
            ]}
          />
          <Box className="complaint-source">{inWords(article)}</Box>
        </Box>
      ))}
    </Box>
  )
})
