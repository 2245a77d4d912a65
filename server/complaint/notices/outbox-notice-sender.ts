import { createReadStream } from 'node:fs'
import { appendFile, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { NoticeChannel } from '../../../domain/complaint/notices/channels'
import { nowAt, type Clock } from '../../db/clock.port'
import type { NoticeSender } from './notice-sender.port'

/**
 * Writes each notice as one JSON line to `<dataDir>/outbox/notices-<channel>.ndjson`, readable by the owner only; a
 * line that is there already is not written again. A gateway is put in its place by implementing `NoticeSender`.
 */
export function outboxNoticeSender(dataDir: string, channel: NoticeChannel, clock: Clock): NoticeSender {
  const folder = join(dataDir, 'outbox')
  const file = join(folder, `notices-${channel}.ndjson`)
  return {
    dedupes: true,
    async send({ attempt, key, to, title, text, number, brief, on }) {
      await mkdir(folder, { recursive: true })
      // Only a try after the first can have left its line before.
      if (attempt > 1 && (await holds(file, key))) return { kind: 'sent' }
      const content = channel === 'wechat' ? { number, brief, on } : { title, text }
      const line = JSON.stringify({ at: nowAt(clock), key, to, ...content })
      // A line that a power cut has torn ends here, and spoils no other.
      const start = attempt > 1 && !(await endsWhole(file)) ? '\n' : ''
      await appendFile(file, `${start}${line}\n`, { mode: 0o600 })
      return { kind: 'sent' }
    },
  }
}

async function holds(file: string, key: string): Promise<boolean> {
  if (!(await exists(file))) return false
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) if (keyOf(line) === key) return true
  return false
}

function keyOf(line: string): unknown {
  try {
    const parsed: unknown = JSON.parse(line)
    return typeof parsed === 'object' && parsed !== null && 'key' in parsed ? parsed.key : null
  } catch {
    return null // torn: that notice was not handed over
  }
}

async function endsWhole(file: string): Promise<boolean> {
  if (!(await exists(file))) return true
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    if (size === 0) return true
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
    return buffer.toString() === '\n'
  } finally {
    await handle.close()
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await (await open(file, 'r')).close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
