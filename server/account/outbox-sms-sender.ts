import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nowAt, type Clock } from '../db/clock.port'
import type { SmsSender } from './sms-sender.port'

/**
 * Writes each message as one JSON line to `<dataDir>/outbox/codes.ndjson` or `texts.ndjson`, readable by the owner
 * only.
 * A gateway for text messages is put in its place by implementing `SmsSender`.
 */
export function outboxSmsSender(dataDir: string, clock: Clock): SmsSender {
  const folder = join(dataDir, 'outbox')
  const write = async (file: string, message: object): Promise<void> => {
    await mkdir(folder, { recursive: true })
    const line = `${JSON.stringify({ at: nowAt(clock), ...message })}\n`
    await appendFile(join(folder, file), line, { mode: 0o600 })
  }
  return {
    sendCode: (phone, code) => write('codes.ndjson', { phone, code }),
    sendText: (phone, parts) => write('texts.ndjson', { phone, parts }),
  }
}
