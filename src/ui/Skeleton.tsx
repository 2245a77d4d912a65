import { observer } from 'mobx-react-lite'
import { Box } from './Box'
import { classNames } from './class-names'
import { useKitMessages } from './use-kit-messages'
import './Card.css'
import './Skeleton.css'

export interface SkeletonProps {
  readonly lines?: number | undefined
  /** How many cards or rows like it are drawn. */
  readonly count?: number | undefined
  readonly isCard?: boolean | undefined
  /** What is loading, for a screen reader. */
  readonly label?: string | undefined
}

/** The outline of what is coming, so that nothing jumps when it is there. */
export const Skeleton = observer(function Skeleton({
  lines = 3,
  count = 1,
  isCard = true,
  label,
}: SkeletonProps) {
  const say = useKitMessages()
  return (
    <Box className="ui-skeleton" role="status" label={label ?? say('loading')}>
      {Array.from({ length: count }, (_, at) => (
        <Box key={at} className={isCard ? 'ui-card' : ''} isHidden>
          <Box className="ui-skeleton">
            <Box className="ui-skeleton__line ui-skeleton__line--title" />
            {Array.from({ length: lines }, (_, line) => (
              <Box
                key={line}
                className={classNames('ui-skeleton__line', line === lines - 1 && 'ui-skeleton__line--last')}
              />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
})
