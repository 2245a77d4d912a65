import { fileComplaint } from '../../../../contract/complaint'
import type { Complaint, ComplaintForm } from '../../../../contract/complaint'
import type { Operation } from '../../../../contract/operation'
import type { OfficeCase } from '../../../../contract/office-case'
import type { ApiClient } from '../../api-client'
import type { TestServer } from '../../test-server'
import { complaintForm } from '../complaint-form'

export const gulou = { code: '350102', name: '福州市鼓楼区市场监督管理局' }
export const taijiang = { code: '350103', name: '福州市台江区市场监督管理局' }

let keys = 0
export const newKey = (): string => `office-key-${(keys += 1)}`

let phone = 13_600_000_000

/** Files a case by somebody new; with the office of 鼓楼 unless another is named. */
export async function filed(
  server: TestServer,
  changes: Partial<ComplaintForm> = {},
): Promise<Complaint & { readonly person: ApiClient }> {
  phone += 1
  const person = await server.signIn(String(phone))
  const body = complaintForm({ unit: gulou, ...changes })
  return { ...(await person.succeeds(fileComplaint, { body, idempotencyKey: newKey() })), person }
}

/** Does something to a case with a key of its own. */
export function done<const Op extends Operation & { reply: typeof OfficeCase }>(
  officer: ApiClient,
  operation: Op,
  id: string,
  body: object = {},
): Promise<OfficeCase> {
  return officer.succeeds(operation, {
    params: { id },
    body,
    idempotencyKey: newKey(),
  })
}
