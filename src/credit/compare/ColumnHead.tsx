import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import type { Remote } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { merchantAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Code } from '../../ui/Code'
import { Link } from '../../ui/Link'
import { compareMessages } from '../messages'

interface ColumnHeadProps {
  readonly uscc: string
  readonly merchant: Remote<Merchant>
  readonly onRetry: () => void
  readonly onRemove: (name: string) => void
}

/** Who stands in a column, in whichever state that one merchant is. */
export const ColumnHead = observer(function ColumnHead({
  uscc,
  merchant,
  onRetry,
  onRemove,
}: ColumnHeadProps) {
  const say = useMessages(compareMessages)
  const text = useText()
  const name = merchant.tag === 'ready' ? merchant.value.name : uscc
  return (
    <Box className="credit-column">
      {merchant.tag === 'ready' ? <Link to={merchantAddress(uscc)}>{name}</Link> : <Code text={uscc} />}
      {(merchant.tag === 'idle' || merchant.tag === 'loading') && <Box role="status">{say('loading')}</Box>}
      {merchant.tag === 'failed' && (
        <Box role="status">
          {merchant.failure.problem?.status === 404 ? (
            say('unknown')
          ) : (
            <>
              {say('failed')}
              <Box className="credit-aside">{text(merchant.failure.text)}</Box>
              {merchant.failure.isPassing && (
                <Button kind="plain" size="s" isFlush label={`${say('retry')} ${uscc}`} onPress={onRetry}>
                  {say('retry')}
                </Button>
              )}
            </>
          )}
        </Box>
      )}
      <Button kind="plain" size="s" isFlush label={say('removeOf', { name })} onPress={() => onRemove(name)}>
        {say('remove')}
      </Button>
    </Box>
  )
})
