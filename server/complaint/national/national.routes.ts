import { getNationalPack, noteNationalNumber, prepareNationalPack } from '../../../contract/national'
import type { BlobStore } from '../../evidence/blob-store.port'
import { ProblemError } from '../../http/problem'
import { serve, type Api } from '../../http/serve'
import { NationalService, partPath, type NationalParts } from './national.service'

/** Laying photos on pages is dear: from one address as many a minute. */
const PACKS_PER_MINUTE = 20

interface NationalRouteParts extends NationalParts {
  readonly originals: Pick<BlobStore, 'read'>
}

/** Handing a case over to 12315. */
export function registerNational(api: Api, parts: NationalRouteParts): void {
  const national = new NationalService(parts)
  const { links, originals, made } = parts

  serve(api, getNationalPack, ({ caller, params }) => national.get(caller.personId, params.id))

  serve(api, prepareNationalPack, ({ caller, params }) => national.prepare(caller.personId, params.id), {
    perMinute: PACKS_PER_MINUTE,
  })

  serve(api, noteNationalNumber, ({ caller, params, body }) =>
    national.note(caller.personId, params.id, body.number),
  )

  api.fastify.get<{ readonly Params: { readonly id: string; readonly place: string } }>(
    partPath(':id', ':place'),
    async (request, reply) => {
      const { seconds } = links.check(request)
      const { id, place } = request.params
      const part = await national.part(id, Number(place))
      const bytes = await (part.from === 'filed' ? originals : made).read(part.sha256)
      if (bytes === null) throw new ProblemError('national-part-gone')
      return reply
        .type(part.type)
        .header('x-content-type-options', 'nosniff')
        .header('content-length', part.bytes)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(part.name)}`)
        .header('cache-control', `private, max-age=${seconds}`)
        .send(bytes)
    },
  )
}
