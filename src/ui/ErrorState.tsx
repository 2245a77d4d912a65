import { observer } from 'mobx-react-lite'
import { useEffect, type ReactNode } from 'react'
import { useServices } from '../services/context'
import { Box } from './Box'
import { Button } from './Button'
import { Heading } from './Heading'
import { Illustration } from './Illustration'
import { useKitMessages } from './use-kit-messages'
import './State.css'

export interface ErrorStateProps {
  readonly title?: string | undefined
  /** What happened and what to do, in one sentence: `ApiFailure`'s own. */
  readonly message: string
  /** What is safe. Given where something was entered; true says the usual sentence. */
  readonly safe?: ReactNode | true
  /** Left out where trying again cannot help. Called, too, when the network is back. */
  readonly onRetry?: (() => void) | undefined
  readonly isRetrying?: boolean | undefined
  /** Another way out. */
  readonly action?: ReactNode
  /** The problem's stable code, small, for whoever is asked for help. */
  readonly code?: string | undefined
}

/** It did not work: what happened, what is safe, what to do. */
export const ErrorState = observer(function ErrorState(props: ErrorStateProps) {
  const { title, message, safe, onRetry, isRetrying, action, code } = props
  const say = useKitMessages()
  const { network } = useServices()
  useEffect(() => onRetry && network.onReturn(onRetry), [network, onRetry])
  return (
    <Box className="ui-state" role="alert">
      <Illustration name="failed" />
      <Heading level={2}>{title ?? say('failed')}</Heading>
      <Box className="ui-state__words">{message}</Box>
      {safe && <Box className="ui-state__words">{safe === true ? say('nothingLost') : safe}</Box>}
      {(onRetry || action) && (
        <Box className="ui-state__actions">
          {onRetry && (
            <Button onPress={onRetry} isBusy={isRetrying}>
              {say('retry')}
            </Button>
          )}
          {action}
        </Box>
      )}
      {code && <Box className="ui-state__code">{code}</Box>}
    </Box>
  )
})
