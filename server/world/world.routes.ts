import { getWorld } from '../../contract/world'
import { nowAt, type Clock } from '../db/clock.port'
import { serve, type Api } from '../http/serve'
import type { WorldRepository } from './world.repository'

interface WorldParts {
  readonly world: WorldRepository
  readonly clock: Clock
  readonly version: string
  readonly showsCodes: boolean
  readonly channel: 'bureau' | 'national'
  /** null where messages are not set up. */
  readonly messageTemplateId: string | null
  readonly caseTemplateId: string | null
  /** A merchant of the demo that one may sign in for. */
  readonly demoMerchant: () => Promise<{ readonly uscc: string; readonly name: string } | null>
}

export function registerWorld(api: Api, parts: WorldParts): void {
  const { world, clock, version, showsCodes, channel, messageTemplateId, caseTemplateId, demoMerchant } =
    parts
  serve(api, getWorld, async () => {
    const isDemo = await world.isDemo()
    const merchant = isDemo ? await demoMerchant() : null
    return {
      isDemo,
      now: nowAt(clock),
      version,
      showsCodes,
      channel,
      messageTemplateId,
      caseTemplateId,
      ...(merchant === null ? {} : { demoMerchant: { ...merchant } }),
    }
  })
}
