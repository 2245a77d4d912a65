import type { ProxyPart } from '../../../domain/complaint/proxy-form'
import type { DraftProxy } from '../../drafts/proxy'

/** What each card of the agent's part needs. */
export interface ProxyCardProps {
  readonly proxy: DraftProxy
  readonly change: (change: Partial<DraftProxy>) => void
  /** What is wrong with a part, in words, once the person has tried to file. */
  readonly errorAt: (part: ProxyPart) => string | null
}
