import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { grouped } from '../../ui/grouped'
import { TextField } from '../../ui/TextField'
import { scanMessages } from '../messages'
import type { ScanStore } from './scan.store'
import { adviceOn, type Advice } from './typed-advice'

/** What is typed, and what it is, said at every keystroke and without any network. */
export const TypedCode = observer(function TypedCode({ scan }: { readonly scan: ScanStore }) {
  const say = useMessages(scanMessages)
  const text = useText()
  const [isLetters, setLetters] = useState(false)
  const recognition = scan.typedRecognition
  const advice = recognition === null ? null : adviceOn(scan.typed, recognition)
  const tellOf = (given: Advice): string => {
    switch (given.tag) {
      case 'soFar':
        return say('typedSoFar', given)
      case 'oneMissing':
        return say('typedOneMissing', given)
      case 'okOrMissing':
        return say('typedOkOrMissing', { name: text(given.name), expected: given.expected })
      case 'misfit':
        return say('typedMisfit', { name: text(given.name), expected: given.expected })
      case 'ok':
        return say('typedOk', { name: text(given.name) })
      case 'misread':
        return say('typedMisread', { name: text(given.name) })
      case 'impossible':
        return say('typedImpossible', { name: text(given.name) })
      case 'unknown':
        return say('typedUnknown')
    }
  }
  return (
    <Card className="scan-typed">
      <TextField
        label={say('typeLabel')}
        type={isLetters ? 'text' : 'number'}
        value={scan.typed}
        onChange={(typed) => scan.type(typed)}
        onEnter={() => scan.submit()}
        placeholder={say('typePlaceholder')}
        hint={
          <Box
            tag="span"
            live="polite"
            className={`scan-typed__advice scan-typed__advice--${advice?.tag ?? 'none'}`}
          >
            {advice === null ? '' : tellOf(advice)}
          </Box>
        }
        suffix={
          <Button size="s" onPress={() => scan.submit()}>
            {say('go')}
          </Button>
        }
      />
      <Box className="scan-actions">
        <Button kind="plain" size="s" isFlush onPress={() => setLetters(!isLetters)}>
          {say(isLetters ? 'digitsKeyboard' : 'lettersKeyboard')}
        </Button>
        {scan.suggestions.map((suggestion) => (
          <Button key={suggestion} kind="ghost" size="s" onPress={() => scan.type(suggestion)}>
            {say('suggestion', { code: grouped(suggestion) })}
          </Button>
        ))}
      </Box>
    </Card>
  )
})
