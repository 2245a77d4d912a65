import { createHash } from 'node:crypto'
import { types } from 'node:util'
import { requestCode, signInByPhone } from '../../../contract/account'
import { fileComplaint, type ComplaintForm } from '../../../contract/complaint'
import { uploadChunkBytes } from '../../../contract/upload'
import { sha256OfJson } from '../../../server/db/event-chain.rules'
import { ApiClient } from '../api-client'
import { sha256, TusClient, type TusAnswer } from '../evidence/tus-client'
import { complaintForm } from './complaint-form'

/** A server that may be away for a while. */
export interface Place {
  /** Its address, once it is up. */
  up(): Promise<string>
}

/** What the server answered for: from here on it must be there. */
export interface Acknowledged {
  readonly personId: string
  readonly key: string
  readonly id: string
  readonly number: string
  readonly formSha256: string
  readonly photos: readonly string[]
}

/** What is noted of all that people send. */
export class Ledger {
  readonly cases: Acknowledged[] = []
  /** Photos whose last byte was answered for, filed or not. */
  readonly photos = new Set<string>()
  /** Ms of each acknowledged filing, as its sender saw it; of tries that were cut off none. */
  readonly filingMs: number[] = []
  /** Requests that are under way, and how many there were. */
  sent = 0
  readonly open = { pieces: 0, filings: 0 }
  /** Called when a request has been sent. */
  onSent: () => void = () => undefined
}

/** Files complaints as the app does: resumable uploads taken up where they stopped, one key until it is answered. */
export class FilingPerson {
  private constructor(
    private readonly place: Place,
    private readonly ledger: Ledger,
    private readonly token: string,
    private readonly personId: string,
  ) {}

  static async signIn(place: Place, ledger: Ledger, phone: string): Promise<FilingPerson> {
    const api = new ApiClient(await place.up())
    const { shownCode } = await api.succeeds(requestCode, { body: { phone } })
    const { token, person } = await api.succeeds(signInByPhone, { body: { phone, code: shownCode } })
    return new FilingPerson(place, ledger, token, person.id)
  }

  async file(key: string, photos: readonly Buffer[]): Promise<void> {
    const attachments = []
    for (const [index, photo] of photos.entries())
      attachments.push({ sha256: await this.upload(photo), name: `${index + 1}.jpg` })
    const body: ComplaintForm = complaintForm({ story: `第 ${key} 件：买回家才发现坏了。`, attachments })
    const { id, number } = await this.untilAnswered('filings', async (address) => {
      const sentMs = performance.now()
      const api = new ApiClient(address, this.token)
      const filed = await api.succeeds(fileComplaint, { body, idempotencyKey: key })
      this.ledger.filingMs.push(performance.now() - sentMs)
      return filed
    })
    const { personId } = this
    const formSha256 = sha256OfJson(body)
    this.ledger.cases.push({
      personId,
      key,
      id,
      number,
      formSha256,
      photos: attachments.map((each) => each.sha256),
    })
  }

  /** @returns the SHA-256 under which the server has it */
  private async upload(photo: Buffer): Promise<string> {
    const hash = sha256(photo)
    let location: string | null = null
    let offset = 0
    while (location === null || offset < photo.length) {
      const known: string | null = location
      const answer: TusAnswer = await this.untilAnswered('pieces', (address) => {
        const tus = new TusClient(address, this.token)
        if (known === null) return tus.create(photo, 'photo.jpg', hash)
        const piece = photo.subarray(offset, offset + uploadChunkBytes)
        return tus.patch(known, offset, piece, { 'upload-checksum': `sha256 ${digestOf(piece)}` })
      })
      if (answer.status === 409 || answer.status === 460) {
        // The piece arrived before the line broke, and its answer did not.
        const present: TusAnswer = await this.untilAnswered('pieces', (address) =>
          new TusClient(address, this.token).head(String(known)),
        )
        offset = offsetOf(present)
      } else {
        location ??= answer.location
        offset = offsetOf(answer)
      }
    }
    this.ledger.photos.add(hash)
    return hash
  }

  /** Tries again whenever the line breaks; an answer that is no success is the server's fault and ends the test. */
  private async untilAnswered<Answer>(
    what: 'pieces' | 'filings',
    send: (address: string) => Promise<Answer>,
  ): Promise<Answer> {
    for (;;) {
      const address = await this.place.up()
      this.ledger.open[what] += 1
      try {
        const sending = send(address)
        this.ledger.sent += 1
        this.ledger.onSent()
        return await sending
      } catch (error) {
        if (!isBrokenLine(error)) throw error
      } finally {
        this.ledger.open[what] -= 1
      }
    }
  }
}

/** What `fetch` throws when no whole answer came; its TypeError is not of the test's realm. */
function isBrokenLine(error: unknown): boolean {
  return types.isNativeError(error) && error.name === 'TypeError'
}

function digestOf(piece: Buffer): string {
  return createHash('sha256').update(piece).digest('base64')
}

function offsetOf({ status, offset, problem }: TusAnswer): number {
  if (status < 300 && offset !== null) return offset
  throw new Error(`an upload was answered with ${status} ${JSON.stringify(problem)}`)
}
