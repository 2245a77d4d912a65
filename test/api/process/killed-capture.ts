import type { EventJson } from '../../../contract/epcis-event'
import { documentOf, eventsOf, shipment } from '../trace/epcis/partner'
import { ready, run, type Program } from './server-process'

const key = 'k'.repeat(32)
const auth = { authorization: `Bearer ${key}` }

interface Rounds {
  readonly env: Readonly<Record<string, string>>
  /** How often the server is killed. */
  readonly rounds: number
  /** Documents of a round, and events of a document. */
  readonly documents: number
  readonly events: number
}

export interface Outcome {
  readonly sent: number
  readonly stored: number
  /** Events that were answered for, or sent again, and are not there. */
  readonly lost: number
  readonly doubled: number
  readonly kills: number
}

/**
 * Sends documents of events to a server, half of them with ids of their own, kills it (SIGKILL) in the midst of each
 * round, starts it again and sends everything of the round that was not answered, and one document that was.
 */
export async function killedRounds({ env, rounds, documents, events }: Rounds): Promise<Outcome> {
  let kills = 0
  let program: Program | null = null
  const start = async (): Promise<string> => {
    program = run('main', { ...env, EPCIS_API_KEY: key })
    return ready(program)
  }
  const kill = async (): Promise<void> => {
    program?.process.kill('SIGKILL')
    await program?.ended
  }
  try {
    let address = await start()
    for (let round = 0; round < rounds; round += 1) {
      const texts = Array.from({ length: documents }, (_, index) =>
        documentText((round * documents + index) * events, events),
      )
      const waiting = new Set(texts)
      // The server dies at another moment of each round: before, while and after a document is written.
      const fatal = Math.floor((documents * (round + 1)) / (rounds + 1))
      for (const [index, text] of texts.entries()) {
        const sending = capture(address, text)
        if (index === fatal) {
          const answered = await Promise.race([sending, moment(round)])
          await kill()
          kills += 1
          if (answered || (await sending)) waiting.delete(text)
          break
        }
        if (await sending) waiting.delete(text)
      }
      address = await start()
      const first = texts[0]
      for (const text of first === undefined ? [] : [first, ...waiting])
        if (!(await capture(address, text))) throw new Error('a document that was sent again was not taken')
    }
    const sent = rounds * documents * events
    return { ...(await tallyOf(address, sent)), sent, kills }
  } finally {
    await kill()
  }
}

/** A short while, another in each round, in which the document is on its way. */
function moment(round: number): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), (round * 7) % 40))
}

function documentText(from: number, events: number): string {
  const all = Array.from({ length: events }, (_, index) => {
    const number = from + index
    return shipment(number, number % 2 === 0 ? { eventID: `urn:example:event:${number}` } : {})
  })
  return JSON.stringify(documentOf(...all))
}

/** Whether the server answered for the document. */
async function capture(address: string, body: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/v1/epcis/capture`, {
      method: 'POST',
      headers: { ...auth, 'content-type': 'application/json' },
      body,
    })
    await response.text()
    return response.status === 202
  } catch {
    // The connection broke: the server was killed.
    return false
  }
}

async function tallyOf(address: string, sent: number): Promise<Pick<Outcome, 'stored' | 'lost' | 'doubled'>> {
  const seen = new Map<string, number>()
  let path: string | null = '/api/v1/epcis/events?perPage=1000'
  while (path !== null) {
    const response: Response = await fetch(`${address}${path}`, { headers: auth })
    for (const event of eventsOf(await response.json())) count(seen, event)
    path = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1] ?? null
  }
  const stored = [...seen.values()].reduce((sum, times) => sum + times, 0)
  return { stored, lost: sent - seen.size, doubled: stored - seen.size }
}

/** By the bottle, of which each event has its own. */
function count(seen: Map<string, number>, event: EventJson): void {
  const name = JSON.stringify(event['epcList'])
  seen.set(name, (seen.get(name) ?? 0) + 1)
}
