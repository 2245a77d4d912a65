import { observer } from 'mobx-react-lite'
import { Skeleton, type SkeletonProps } from './Skeleton'
import { Unanswered, type UnansweredProps } from './Unanswered'

interface AwaitedProps extends SkeletonProps {
  /** null while it is on its way. */
  readonly failure: UnansweredProps['failure'] | null
  readonly onRetry: () => void
}

/** Stands where something is still to come: its outline, or that it did not come and the way to ask again. */
export const Awaited = observer(function Awaited({ failure, onRetry, ...outline }: AwaitedProps) {
  return failure === null ? <Skeleton {...outline} /> : <Unanswered failure={failure} onRetry={onRetry} />
})
