import type { Snapshot } from '../../../contract/snapshot'

const standing = {
  name: '福州示例云帆茶业有限公司',
  status: 'active',
  level: 'caution',
  headline: { zh: '谨慎', en: 'Be careful' },
  reasons: [{ term: 'penalty', text: { zh: '2026-03-20 受过处罚', en: 'Punished on 2026-03-20' } }],
  withheld: 0,
  records: 3,
} as const satisfies Snapshot['then']

/** A genuine snapshot of a merchant of which nothing has changed. */
export const aSnapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  id: '7zk3m9q0v5w8x2y4a6b1c3d5ef',
  authenticity: 'genuine',
  at: '2026-11-23T02:00:00.000Z',
  uscc: '91350100M000100Y43',
  keyId: 'k'.repeat(43),
  sha256: 'a'.repeat(64),
  fingerprint: '0123456789',
  then: { ...standing, reasons: [...standing.reasons] },
  now: { ...standing, reasons: [...standing.reasons] },
  nowAt: '2026-11-25T02:00:00.000Z',
  registration: [],
  records: [],
  ...over,
})
