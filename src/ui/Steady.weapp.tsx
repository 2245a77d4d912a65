import type { SteadyProps } from './steady.props'

/** A mini-program is not told in time what will be moved. */
export function Steady(_props: SteadyProps): null {
  return null
}
