import { Type } from 'typebox'
import {
  fileCorrection,
  getCorrection,
  listCorrections,
  withdrawCorrection,
} from '../../../contract/correction'
import { Instant, Uuid } from '../../../contract/vocabulary'
import { cursorReader, writeCursor } from '../../db/cursor'
import { serve, type Api } from '../../http/serve'
import { CorrectionService, type CorrectionParts } from './correction.service'

const readCursor = cursorReader(Type.Tuple([Instant, Uuid]))

export function registerCorrections(api: Api, parts: CorrectionParts): void {
  const corrections = new CorrectionService(parts)

  serve(api, fileCorrection, ({ caller, idempotencyKey, body }) =>
    corrections.file(caller.personId, idempotencyKey, body),
  )

  serve(api, listCorrections, async ({ caller, query }) => {
    const place = readCursor(query.cursor)
    const after = place === null ? null : { filedAt: place[0], id: place[1] }
    const { page, next } = await corrections.list(caller.personId, query.limit ?? 20, after)
    return { items: page, next: next === null ? null : writeCursor([next.filedAt, next.id]) }
  })

  serve(api, getCorrection, ({ caller, params }) => corrections.get(caller.personId, params.id))

  serve(api, withdrawCorrection, ({ caller, params }) => corrections.withdraw(caller.personId, params.id))
}
