import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import type { Text } from '../../domain/text'
import { useText } from '../preferences/context'
import { homeAddress } from '../routes'
import { ErrorState } from './ErrorState'
import { Link } from './Link'
import { useKitMessages } from './use-kit-messages'

export interface UnansweredProps {
  /** An `ApiFailure`. */
  readonly failure: {
    readonly text: Text
    readonly status: number | null
    readonly isPassing: boolean
    readonly problem: { readonly code: string } | null
  }
  readonly onRetry: () => void
  /** To come in as somebody else, where the server refuses whoever is signed in. */
  readonly signIn?: ReactNode
  /** What else helps where trying again cannot; the way home when left out. */
  readonly way?: ReactNode
}

/** What was asked for did not come: to try again where that can help, and the way that does where it cannot. */
export const Unanswered = observer(function Unanswered({ failure, onRetry, signIn, way }: UnansweredProps) {
  const say = useKitMessages()
  const text = useText()
  const home = (
    <Link kind="ghost" to={homeAddress}>
      {say('home')}
    </Link>
  )
  const help = (failure.status === 403 && signIn) || way || home
  return (
    <ErrorState
      message={text(failure.text)}
      code={failure.problem?.code}
      {...(failure.isPassing ? { onRetry } : { action: help })}
    />
  )
})
