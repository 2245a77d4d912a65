import { Type } from 'typebox'
import { fileComplaint, getComplaint, listComplaints, withdrawComplaint } from '../../contract/complaint'
import { Instant, Uuid } from '../../contract/vocabulary'
import { cursorReader, writeCursor } from '../db/cursor'
import { serve, type Api } from '../http/serve'
import { ComplaintService, type ComplaintParts } from './complaint.service'

const readCursor = cursorReader(Type.Tuple([Instant, Uuid]))

export function registerComplaints(api: Api, parts: ComplaintParts): void {
  const complaints = new ComplaintService(parts)

  serve(api, fileComplaint, ({ caller, idempotencyKey, body }) =>
    complaints.file(caller.personId, idempotencyKey, body),
  )

  serve(api, listComplaints, async ({ caller, query }) => {
    const place = readCursor(query.cursor)
    const after = place === null ? null : { filedAt: place[0], id: place[1] }
    const { page, next } = await complaints.list(caller.personId, query.limit ?? 20, after)
    return { items: page, next: next === null ? null : writeCursor([next.filedAt, next.id]) }
  })

  serve(api, getComplaint, ({ caller, params }) => complaints.get(caller.personId, params.id))

  serve(api, withdrawComplaint, ({ caller, params }) => complaints.withdraw(caller.personId, params.id))
}
