import { Type } from 'typebox'
import { Sha256 } from '../../../contract/vocabulary'
import { ProblemError } from '../../http/problem'
import { apiRoot, type Api } from '../../http/serve'
import type { PictureRepository } from './picture.repository'
import type { PictureStore } from './picture.store'

const params = Type.Object({ sha256: Sha256 }, { additionalProperties: false })

/** Address of a picture: of its content, so that it never changes and may be kept for ever. */
export const pictureUrl = (sha256: string): string => `${apiRoot}/product-pictures/${sha256}`

/** Pictures of products, for everybody: only those that a product shows. */
export function pictureRoutes({ fastify }: Api, pictures: PictureRepository, store: PictureStore): void {
  fastify.get<{ Params: { sha256: string } }>(
    `${apiRoot}/product-pictures/:sha256`,
    { schema: { params }, attachValidation: true },
    async (request, reply) => {
      const { sha256 } = request.params
      if (request.validationError || !(await pictures.isShown(sha256))) throw new ProblemError('not-found')
      const bytes = await store.read(sha256)
      if (bytes === null) throw new ProblemError('not-found')
      return reply
        .type('image/jpeg')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(bytes)
    },
  )
}
