import type { ComplaintForm } from '../../../contract/complaint'
import type { ProxyForm } from '../../../contract/proxy'
import { complaintForm } from './complaint-form'

/** A signature as a finger draws it: two lines across the field. */
export const aSignature: readonly number[][] = [
  [100, 200, 180, 150, 260, 210, 340, 140, 420, 200, 500, 160],
  [560, 120, 600, 260, 660, 180, 740, 240, 820, 130],
]

export const drawn = (): ProxyForm['signature'] => ({
  kind: 'drawn',
  strokes: aSignature.map((stroke) => [...stroke]),
  signedOn: '2026-11-23',
})

/** A daughter for her mother, for a year; a test changes what it is about. */
export function proxyForm(changes: Partial<ProxyForm> = {}): ProxyForm {
  return {
    agentName: '陈小示',
    agentPhone: '13800000002',
    agentAddress: '福州市仓山区示例路 9 号',
    relation: 'child',
    scope: 'general',
    powers: [],
    fromOn: '2026-11-20',
    untilOn: '2027-11-19',
    signature: drawn(),
    ...changes,
  }
}

/** A complaint of the mother's, filed by the daughter. */
export function formOfMother(
  proxy: Partial<ProxyForm> = {},
  changes: Partial<ComplaintForm> = {},
): ComplaintForm {
  return complaintForm({
    contactName: '林示例',
    contactPhone: '13800000003',
    contactAddress: '福州市鼓楼区示例路 2 号',
    proxy: proxyForm(proxy),
    ...changes,
  })
}
