import { observer } from 'mobx-react-lite'
import type { Stroke } from '../../../domain/complaint/proxy-signature'
import { SignaturePad } from '../../platform/signature/SignaturePad'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { proxyMessages } from '../messages/proxy'

interface SignFieldProps {
  readonly strokes: readonly Stroke[]
  readonly onStrokes: (strokes: readonly Stroke[]) => void
  /** What was signed before has changed since, and counts no longer. */
  readonly isStale: boolean
  readonly error: string | null
}

/** The field that is signed in, with what takes a line back. */
export const SignField = observer(function SignField({ strokes, onStrokes, isStale, error }: SignFieldProps) {
  const say = useMessages(proxyMessages)
  return (
    <Box className="complaint-stack">
      <Box className="complaint-small">{say('padTitle')}</Box>
      <SignaturePad label={say('pad')} strokes={strokes} onStrokes={onStrokes} />
      {/* Below: it goes with the first line, and must not pull the field away from under the finger. */}
      {isStale && <Notice tone="warn">{say('stale')}</Notice>}
      {strokes.length > 0 && (
        <Box className="complaint-row complaint-row--close">
          <Button kind="ghost" size="s" onPress={() => onStrokes(strokes.slice(0, -1))}>
            {say('undo')}
          </Button>
          <Button kind="ghost" size="s" onPress={() => onStrokes([])}>
            {say('clear')}
          </Button>
        </Box>
      )}
      <Box className="complaint-small" live="polite">
        {strokes.length === 0 ? '' : say('drawn', { n: strokes.length })}
      </Box>
      {error !== null && (
        <Box className="complaint-problem" role="alert">
          {error}
        </Box>
      )}
    </Box>
  )
})
