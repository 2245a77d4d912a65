import type { FastifyInstance } from 'fastify'
import { getSnapshot, takeSnapshot } from '../../../contract/snapshot'
import { ProblemError } from '../../http/problem'
import { apiRoot, serve, type Api } from '../../http/serve'
import type { Press } from '../../paper/press'
import { snapshotPage } from '../../resolver/app-addresses'
import { presentSnapshot } from './snapshot.presenter'
import { paperRoutes } from './paper.routes'
import { typedSnapshotId } from './seal.rules'
import { SnapshotService, type SnapshotParts } from './snapshot.service'

const FORGET_EVERY_MS = 3_600_000

interface SnapshotRouteParts extends SnapshotParts {
  readonly press: Press
  /** Snapshots made from one address a minute: each keeps a copy of a merchant's records. */
  readonly takenPerMinute: number
}

/** Registers snapshots, and forgets what ended for as long as the server runs. */
export function registerSnapshots(api: Api, parts: SnapshotRouteParts): void {
  const { fastify } = api
  const snapshots = new SnapshotService(parts)

  serve(
    api,
    takeSnapshot,
    async ({ params, idempotencyKey }) => presentSnapshot(await snapshots.take(params.uscc, idempotencyKey)),
    { perMinute: parts.takenPerMinute },
  )

  serve(api, getSnapshot, async ({ params }) => presentSnapshot(await snapshots.read(params.id)))

  // For whoever checks without us, from any site.
  fastify.get<{ Params: { id: string } }>(`${apiRoot}/snapshots/:id.jws`, async (request, reply) =>
    reply
      .type('application/jose')
      .header('access-control-allow-origin', '*')
      .send(Buffer.from(await snapshots.signature(request.params.id))),
  )
  fastify.get('/.well-known/jwks.json', (_request, reply) =>
    reply
      .type('application/jwk-set+json')
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'public, max-age=300')
      .send(Buffer.from(JSON.stringify(parts.keys.jwks()))),
  )

  // What the QR codes hold: short enough to be read from a small picture.
  fastify.get<{ Params: { code: string } }>('/s/:code', (request, reply) => {
    const [, id, fingerprint = null] = /^([0-9a-z]{26})(?:-([0-9a-f]{10}))?$/.exec(request.params.code) ?? []
    if (id === undefined) throw new ProblemError('snapshot-unknown')
    return reply.redirect(snapshotPage(typedSnapshotId(id), fingerprint), 302)
  })

  paperRoutes(fastify, snapshots, parts.merchants, parts.press)
  forgetInTime(fastify, snapshots)
}

function forgetInTime(fastify: FastifyInstance, snapshots: SnapshotService): void {
  const forgetting = setInterval(() => {
    snapshots
      .forget()
      .catch((error: unknown) => fastify.log.error({ err: error }, 'ended records are still in snapshots'))
  }, FORGET_EVERY_MS)
  forgetting.unref()
  fastify.addHook('onClose', async () => clearInterval(forgetting))
}
