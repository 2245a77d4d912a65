import { observer } from 'mobx-react-lite'
import type { Recognition, Verdict } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { TextField } from '../../ui/TextField'
import { traceMessages } from '../messages'
import type { ScanStore } from './scan.store'

const sentences: Readonly<Record<Verdict, 'liveOk' | 'liveMisread' | 'liveImpossible' | 'liveUnknown'>> = {
  ok: 'liveOk',
  misread: 'liveMisread',
  impossible: 'liveImpossible',
  unknown: 'liveUnknown',
}

/** What is typed, and what it is, said at every keystroke and without any network. */
export const TypedCode = observer(function TypedCode({ scan }: { readonly scan: ScanStore }) {
  const say = useMessages(traceMessages)
  const text = useText()
  const describe = (recognition: Recognition): string => {
    const best = recognition.candidates[0]
    return say(sentences[recognition.verdict], { name: best ? text(best.name) : '' })
  }
  return (
    <Card>
      <TextField
        label={say('typeLabel')}
        value={scan.typed}
        onChange={(typed) => scan.type(typed)}
        onEnter={() => scan.submit()}
        placeholder={say('typePlaceholder')}
        hint={
          <Box tag="span" live="polite">
            {scan.typedRecognition ? describe(scan.typedRecognition) : ''}
          </Box>
        }
        suffix={
          <Button size="s" onPress={() => scan.submit()}>
            {say('go')}
          </Button>
        }
      />
    </Card>
  )
})
