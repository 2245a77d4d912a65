import { getWorld } from '../../contract/world'
import { nowAt, type Clock } from '../db/clock.port'
import { serve, type Api } from '../http/serve'
import type { WorldRepository } from './world.repository'

interface WorldParts {
  readonly world: WorldRepository
  readonly clock: Clock
  readonly version: string
  readonly showsCodes: boolean
  /** null where messages are not set up. */
  readonly messageTemplateId: string | null
  readonly caseTemplateId: string | null
}

export function registerWorld(
  api: Api,
  { world, clock, version, showsCodes, messageTemplateId, caseTemplateId }: WorldParts,
): void {
  serve(api, getWorld, async () => ({
    isDemo: await world.isDemo(),
    now: nowAt(clock),
    version,
    showsCodes,
    messageTemplateId,
    caseTemplateId,
  }))
}
