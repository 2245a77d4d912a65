import heap from '../../../scripts/process/server-heap.json'
import { FilingPerson, Ledger } from '../../api/complaint/filing-person'
import { NoisyPhotos, phonePhoto } from '../../api/evidence/noisy-photos'
import { MortalServer } from '../../api/process/mortal-server'
import { percentiles, type Percentiles } from '../search/timing'

/** Photos of a case. */
const PHOTOS = 4
const AT_ONCE = 20

export interface Filing {
  readonly ledger: Ledger
  readonly people: number
  readonly atOnce: number
  readonly photoMb: number
  /** Ms from a filing's arrival at the server to its answer, by the server's own log. */
  readonly commitMs: Percentiles
  /** The same of the first twenty people alone, who all came at once. */
  readonly firstMs: Percentiles
  /** As those who filed saw it; they share the cores with the server. */
  readonly seenMs: Percentiles
  readonly seconds: number
  readonly uploadMbPerSecond: number
  /** Most memory the server ever held. */
  readonly serverPeakMb: number
}

/**
 * So many people, twenty at a time and each as fast as the machine lets them, file a complaint with four photos of
 * 3 MB as the app does.
 */
export async function filing(env: Readonly<Record<string, string>>, people: number): Promise<Filing> {
  const roll = await NoisyPhotos.of('filing', phonePhoto, 6)
  const ledger = new Ledger()
  const server = await MortalServer.start({
    // As `npm start` runs it.
    NODE_OPTIONS: heap.join(' '),
    ...env,
    LOG_LEVEL: 'info',
  })
  try {
    const waiting = await Promise.all(
      Array.from({ length: people }, (_, index) =>
        FilingPerson.signIn(server, ledger, String(13_500_000_000 + index)),
      ),
    )
    let sentBytes = 0
    const begunMs = performance.now()
    const next = async (): Promise<void> => {
      for (let person = waiting.shift(); person; person = waiting.shift()) {
        const photos = roll.take(PHOTOS)
        sentBytes += photos.reduce((sum, { length }) => sum + length, 0)
        await person.file(`filing-${waiting.length}`, photos)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, next))
    const seconds = (performance.now() - begunMs) / 1000
    const serverPeakMb = server.peakMb()
    // Its log is whole when it is gone.
    await server.stop()
    const commits = commitsIn(server.log)
    if (commits.length !== people) throw new Error(`${commits.length} filings in the log, not ${people}`)
    return {
      ledger,
      people,
      atOnce: AT_ONCE,
      photoMb: tenths(sentBytes / people / PHOTOS / 1e6),
      commitMs: percentiles(commits),
      firstMs: percentiles(commits.slice(0, AT_ONCE)),
      seenMs: percentiles(ledger.filingMs),
      seconds: Math.round(seconds),
      uploadMbPerSecond: tenths(sentBytes / 1e6 / seconds),
      serverPeakMb,
    }
  } finally {
    await server.kill()
  }
}

const tenths = (number: number): number => Math.round(number * 10) / 10

/** Ms of each filing that was answered with 201, in the order of the answers. */
function commitsIn(log: string): number[] {
  const filings = new Set<string>()
  const times: number[] = []
  for (const line of log.split('\n').filter((each) => each.startsWith('{'))) {
    const { reqId = '', req, res, responseTime }: LogLine = JSON.parse(line)
    if (req?.method === 'POST' && req.route === '/api/v1/complaints') filings.add(reqId)
    if (res?.status === 201 && responseTime !== undefined && filings.has(reqId)) times.push(responseTime)
  }
  return times
}

interface LogLine {
  readonly reqId?: string
  readonly req?: { readonly method: string; readonly route: string }
  readonly res?: { readonly status: number }
  readonly responseTime?: number
}
