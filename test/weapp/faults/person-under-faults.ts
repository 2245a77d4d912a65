import type { Session } from '../../../contract/account'
import { photoOf } from '../../e2e/complaint-page'
import { FaultyLine } from '../../e2e/faults/faulty-line'
import type { Schedule } from '../../e2e/faults/schedule'
import { startApp, type Driver } from '../host/driver'
import type { AppError } from '../host/mini-program'
import { Phone } from '../host/phone'
import type { PickedFile } from '../host/user-answers'
import { addPhotos, fillInComplaint } from '../steps'

/** What may happen to the whole app: the line is gone for a while, it is ended, or another app is in front. */
export type Mishap = 'offline' | 'killed' | 'background'

const dayMs = 86_400_000
/** As long as the longest pause between two tries, ms of the phone's clock. */
const patienceMs = 5 * 60_000
/** Real ms between two looks at the app. */
const lookMs = 20
const mostLooks = 1500
const list = { path: 'complaint/list/index' }

interface Place {
  readonly server: string
  /** Of the built mini-program. */
  readonly folder: string
  /** Whom they complain about. */
  readonly merchant: { readonly uscc: string; readonly name: string }
  readonly session: Session
  /** Address that the server takes the person to come from. */
  readonly visitor: string
}

/** A person who files one complaint in the mini-program, and whatever happens goes on until it is received. */
export class PersonUnderFaults {
  private readonly phone: Phone
  private app: Driver
  private restarts = 0
  /** What the app complained of before it was ended. */
  private readonly errors: AppError[] = []
  /** What a mishap has begun and somebody must end again. */
  private recovery: (() => void) | null = null

  private constructor(
    private readonly schedule: Schedule<Mishap>,
    place: Place,
    line: FaultyLine,
  ) {
    this.phone = new Phone({ server: line.origin })
    this.phone.clock.aheadMs = (schedule.clockDays[0] ?? 0) * dayMs
    this.phone.storage.write('session', place.session)
    this.app = startApp(this.phone, place.folder, {
      path: 'complaint/draft/index',
      query: { uscc: place.merchant.uscc },
    })
  }

  /** @throws when it is not received, or the app had an error */
  static async file(schedule: Schedule<Mishap>, place: Place): Promise<void> {
    let person: PersonUnderFaults | null = null
    const line = await FaultyLine.to(place.server, place.visitor, schedule.requests, async (index) => {
      const kind = schedule.mishaps.get(index)
      if (kind !== undefined) person?.befall(kind)
      await Promise.resolve()
    })
    person = new PersonUnderFaults(schedule, place, line)
    try {
      await person.write(place.merchant.name)
      await person.send()
      await person.goOnUntilReceived()
      person.app.close()
      if (person.errors.length > 0) throw new Error(person.errors.map(({ message }) => message).join('\n'))
    } finally {
      person.phone.remove()
      line.close()
    }
  }

  private async write(merchantName: string): Promise<void> {
    const { schedule, phone } = this
    await fillInComplaint(this.app, merchantName)
    const photos: PickedFile[] = []
    for (let index = 0; index < schedule.photos; index += 1) {
      const { name, buffer } = await photoOf(index + 1)
      photos.push({ name, bytes: buffer })
    }
    await addPhotos(this.app, phone, photos)
    if (schedule.whileWriting === null) return
    this.befall(schedule.whileWriting)
    this.recover()
    await this.openDraft()
  }

  private async send(): Promise<void> {
    await this.app.tapTimes(this.app.byRole('button', '提交投诉'), this.schedule.taps)
  }

  private async goOnUntilReceived(): Promise<void> {
    for (let look = 0; look < mostLooks; look += 1) {
      this.recover()
      const stage = this.stageOfDraft()
      if (stage === 'filed') return
      // It was ended before the press on send had come to it: the draft is there, and the person sends it.
      if (stage === 'editing') {
        await this.openDraft()
        await this.send()
      }
      this.app.passTime(patienceMs)
      await new Promise((next) => setTimeout(next, lookMs))
    }
    throw new Error(`not received:\n${this.app.text()}`)
  }

  /** As the phone keeps it. */
  private stageOfDraft(): unknown {
    const keys = this.phone.storage.keys.filter((key) => key.startsWith('draft/'))
    if (keys.length !== 1) throw new Error(`${keys.length} drafts on the phone`)
    const draft = this.phone.storage.read(keys[0] ?? '')
    return typeof draft === 'object' && draft !== null && 'stage' in draft ? draft.stage : null
  }

  /** From the list of what is on this phone, as after an accident. */
  private async openDraft(): Promise<void> {
    this.restart()
    await this.app.tap(this.app.byRole('link', '继续'))
    await this.app.onPage('complaint/draft/index')
  }

  private befall(kind: Mishap): void {
    const { phone, app } = this
    switch (kind) {
      case 'offline':
        phone.network.goOffline()
        this.recovery = () => phone.network.goOnline()
        return
      case 'background':
        app.background()
        this.recovery = () => app.foreground()
        return
      case 'killed':
        this.restart()
    }
  }

  /** The network is back, or the app is in front again, the next time the person looks. */
  private recover(): void {
    this.recovery?.()
    this.recovery = null
  }

  /** The system has ended the app; the person opens it again, perhaps on another day by the phone's clock. */
  private restart(): void {
    this.recover()
    this.restarts += 1
    const days =
      (this.schedule.clockDays[this.restarts] ?? 0) - (this.schedule.clockDays[this.restarts - 1] ?? 0)
    this.phone.clock.aheadMs += days * dayMs
    this.errors.push(...this.app.takeErrors())
    this.app = this.app.restart(list)
  }
}
