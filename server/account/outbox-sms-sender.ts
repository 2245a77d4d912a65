import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nowAt, type Clock } from '../db/clock.port'
import type { SmsSender } from './sms-sender.port'

/**
 * Writes each message as one JSON line to `<dataDir>/outbox/codes.ndjson`, readable by the owner only.
 * A gateway for text messages is put in its place by implementing `SmsSender`.
 */
export function outboxSmsSender(dataDir: string, clock: Clock): SmsSender {
  const folder = join(dataDir, 'outbox')
  return {
    async sendCode(phone, code) {
      await mkdir(folder, { recursive: true })
      const line = `${JSON.stringify({ at: nowAt(clock), phone, code })}\n`
      await appendFile(join(folder, 'codes.ndjson'), line, { mode: 0o600 })
    },
  }
}
