import { setTimeout as pause } from 'node:timers/promises'
import { dice } from '../../../mock/dice'
import { NoisyPhotos, smallPhoto } from '../evidence/noisy-photos'
import { MortalServer } from '../process/mortal-server'
import { FilingPerson, Ledger } from './filing-person'

interface Rounds {
  /** The settings of the server, with its data directory. */
  readonly env: Readonly<Record<string, string>>
  /** How often the server is killed. */
  readonly kills: number
  /** How many people file at once, case after case, and how many photos each case has. */
  readonly people: number
  readonly photos: number
}

export interface Killed {
  readonly ledger: Ledger
  readonly kills: number
  /** Requests that were cut off: pieces of photos, and filings. */
  readonly cut: { readonly pieces: number; readonly filings: number }
  /** Ms from each start after a kill to the first answer that it is ready. */
  readonly readyMs: readonly number[]
}

/**
 * People file complaints with photos, each the next as soon as the last is answered for, while the server is killed
 * (SIGKILL) again and again in the midst of their requests and started again. In the end everybody finishes the case
 * they are at, so that everything sent is acknowledged; the server is ended by a kill.
 */
export async function killedFiling({ env, kills, people, photos }: Rounds): Promise<Killed> {
  const chance = dice('killed filing')
  const ledger = new Ledger()
  const roll = await NoisyPhotos.of('killed', smallPhoto, 4)
  const server = await MortalServer.start(env)
  const cut = { pieces: 0, filings: 0 }
  let isOver = false
  const filing = async (index: number): Promise<void> => {
    const person = await FilingPerson.signIn(server, ledger, String(13_600_000_000 + index))
    for (let round = 1; !isOver; round += 1) await person.file(`killed-${index}-${round}`, roll.take(photos))
  }
  /** Resolves when so many more requests were sent and `holds` is true of those under way. */
  const sentMore = (count: number, holds: () => boolean): Promise<void> => {
    const from = ledger.sent
    return new Promise((resolve) => {
      ledger.onSent = () => {
        if (ledger.sent - from >= count && holds()) resolve()
      }
    })
  }
  const killing = async (): Promise<void> => {
    for (let round = 0; round < kills; round += 1) {
      // Every other time a filing itself is under way.
      const holds = round % 2 === 0 ? () => true : () => ledger.open.filings > 0
      await sentMore(chance.whole(people, people * (photos * 4 + 1)), holds)
      // Another moment of those requests each time: arriving, being written, being answered.
      await pause(chance.whole(0, 15))
      cut.pieces += ledger.open.pieces
      cut.filings += ledger.open.filings
      await server.kill()
      await server.startAgain()
    }
  }
  try {
    const filings = Promise.all(Array.from({ length: people }, (_, index) => filing(index)))
    await Promise.race([killing(), filings])
    isOver = true
    await filings
  } finally {
    await server.kill()
  }
  return { ledger, kills: server.readyMs.length, cut, readyMs: server.readyMs }
}
