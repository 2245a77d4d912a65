import { getMerchant } from '../../../contract/credit'
import { pullChanges, type PullReport } from '../../../server/exchange/pull.service'
import { registration } from '../credit/seed'
import type { TestServer } from '../test-server'

export interface Way {
  /** The name under which the place is kept. */
  readonly platform?: string
  readonly again?: boolean
  readonly moved?: boolean
}

/** Takes over what a platform at an address tells. */
export function pullInto(to: TestServer, address: string, way: Way = {}): Promise<PullReport> {
  const { platform = '示例市', again = false, moved = false } = way
  const { dataDir, store, clock } = to
  return pullChanges({ address, platform, again, moved, dataDir, store, clock, onProgress: () => undefined })
}

/** The ids of the merchant's records that anyone is shown. */
export async function shownAt(server: TestServer): Promise<string[]> {
  const { records } = await server.api.succeeds(getMerchant, { params: { uscc: registration().uscc } })
  return records.map(({ id }) => id).sort()
}
