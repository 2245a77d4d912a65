import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import { maxUploadBytes, tusVersion, uploadPath } from '../../contract/upload'
import { identify, senderOf } from '../http/caller'
import { ProblemError } from '../http/problem'
import type { RateLimits } from '../http/rate-limits'
import type { Api } from '../http/serve'
import type { UploadService, UploadState } from './upload.service'
import { checksumOf, metadataOf, wholeNumber } from './upload-headers.schema'

const pieceType = 'application/offset+octet-stream'

type OnUpload = (request: FastifyRequest, reply: FastifyReply, id: string) => Promise<FastifyReply>

/** tus 1.0 (https://tus.io/protocols/resumable-upload), core with creation, checksum, termination and expiration. */
export async function uploadRoutes(
  { fastify, authenticate }: Api,
  uploads: UploadService,
  { piecesPerMinute }: Pick<RateLimits, 'piecesPerMinute'>,
): Promise<void> {
  await fastify.register(async (scope) => {
    acceptAnyBody(scope)
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('tus-resumable', tusVersion).header('cache-control', 'no-store')
    })
    const guarded = {
      onRequest: [identify(authenticate, 'sender'), speaksOurVersion],
      bodyLimit: maxUploadBytes + 1,
      config: { rateLimit: { max: piecesPerMinute, timeWindow: 60_000 } },
    }

    scope.options(uploadPath, async (_request, reply) =>
      reply
        .code(204)
        .header('tus-version', tusVersion)
        .header('tus-extension', 'creation,checksum,termination,expiration')
        .header('tus-checksum-algorithm', 'sha256,sha1')
        .header('tus-max-size', maxUploadBytes)
        .send(),
    )

    scope.post(uploadPath, guarded, async (request, reply) => {
      const { sha256, name } = metadataOf(request.headers)
      const length = wholeNumber(request.headers, 'Upload-Length')
      const state = await uploads.create(senderOf(request).personId, length, sha256, name)
      return answer(reply.code(201).header('location', `${uploadPath}/${state.id}`), state)
    })

    const head: OnUpload = async (request, reply, id) => {
      const state = await uploads.state(senderOf(request).personId, id)
      return answer(reply.code(200).header('upload-length', state.length), state)
    }
    const patch: OnUpload = async (request, reply, id) => {
      const offset = wholeNumber(request.headers, 'Upload-Offset')
      const piece = pieceOf(request)
      const state = await uploads.append(
        senderOf(request).personId,
        id,
        offset,
        piece,
        checksumOf(request.headers),
      )
      return answer(reply.code(204), state)
    }
    const remove: OnUpload = async (request, reply, id) => {
      await uploads.cancel(senderOf(request).personId, id)
      return reply.code(204).send()
    }
    // A mini-program has no PATCH; both targets send POST with the method they mean.
    const meant: Readonly<Record<string, OnUpload>> = { PATCH: patch, DELETE: remove, HEAD: head }
    const post: OnUpload = (request, reply, id) => {
      const method = String(request.headers['x-http-method-override'] ?? '').toUpperCase()
      const handler = meant[method]
      if (!handler) throw new ProblemError('malformed-body')
      return handler(request, reply, id)
    }

    const routes = [
      ['HEAD', head],
      ['PATCH', patch],
      ['DELETE', remove],
      ['POST', post],
    ] as const
    for (const [method, handler] of routes) {
      scope.route<{ Params: { id: string } }>({
        method,
        url: `${uploadPath}/:id`,
        ...guarded,
        handler: (request, reply) => handler(request, reply, request.params.id),
      })
    }
  })
}

/** Bodies are streams here, and a creation may come with whatever type a client sets on an empty body. */
function acceptAnyBody(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
}

async function speaksOurVersion(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const version = request.headers['tus-resumable']
  if (version === undefined || version === tusVersion) return
  // tus demands 412 with the versions that are known.
  await reply.code(412).header('tus-version', tusVersion).send()
}

function pieceOf(request: FastifyRequest): Readable {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== pieceType)
    throw new ProblemError('malformed-body')
  return request.body instanceof Readable ? request.body : Readable.from([])
}

function answer(reply: FastifyReply, state: UploadState): FastifyReply {
  return reply
    .header('upload-offset', state.offset)
    .header('upload-expires', new Date(state.expiresAt).toUTCString())
    .send()
}
