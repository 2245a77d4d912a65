import sharp from 'sharp'
import type { ApiClient } from '../api-client'
import { TusClient, sha256 } from '../evidence/tus-client'
import type { TestServer } from '../test-server'

export function tokenOf(client: object): string {
  if ('token' in client && typeof client.token === 'string') return client.token
  throw new Error('the client has no token')
}

/** A small picture that this client has sent, as a form names it. */
export async function attachedFile(
  server: TestServer,
  client: ApiClient,
  background: string,
  name = '小票.jpg',
) {
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const answer = await new TusClient(server.address, tokenOf(client)).upload(bytes, name)
  if (answer.status !== 204) throw new Error(`the upload was answered ${answer.status}`)
  return { sha256: sha256(bytes), name }
}
