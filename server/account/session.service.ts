import { createHash, randomBytes } from 'node:crypto'
import type { Person, Session } from '../../contract/account'
import { later, nowAt, type Clock } from '../db/clock.port'
import type { AnyCaller, Authenticate, Caller } from '../http/caller'
import { ProblemError } from '../http/problem'
import { shownPhone } from './code.service'
import type { OfficerRepository } from './officer.repository'
import type { PersonRepository, PersonRow } from './person.repository'
import type { SessionRepository, SessionRow } from './session.repository'

const SESSION_MS = 30 * 24 * 3_600_000
/** A working day: an officer's screen shows the data of others. */
const OFFICER_SESSION_MS = 12 * 3_600_000

interface Begun {
  readonly token: string
  readonly expiresAt: string
}

/** Bearer tokens of 256 random bits, good for 30 days, an officer's for 12 hours; only their hash is kept. */
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly people: PersonRepository,
    private readonly officers: OfficerRepository,
    private readonly clock: Clock,
  ) {}

  async begin(person: PersonRow, signedInBy: 'phone' | 'wechat'): Promise<Session> {
    const begun = await this.open(person, signedInBy, SESSION_MS, { actsAs: 'person', actsFor: null })
    return { ...begun, person: shownPerson(person, signedInBy) }
  }

  /** @param person whose phone answers for the merchant */
  beginForMerchant(person: PersonRow, uscc: string): Promise<Begun> {
    return this.open(person, 'phone', SESSION_MS, { actsAs: 'merchant', actsFor: uscc })
  }

  /** @param person whose phone the officer has */
  beginAtOffice(person: PersonRow, officerId: string): Promise<Begun> {
    return this.open(person, 'phone', OFFICER_SESSION_MS, { actsAs: 'officer', actsFor: officerId })
  }

  readonly authenticate: Authenticate = async (token) => {
    const session = await this.sessions.find(hashOf(token))
    if (!session) return null
    if (session.expiresAt <= nowAt(this.clock)) return 'expired'
    const { actsAs, actsFor, personId, signedInBy, tokenHash } = session
    if (actsAs === 'merchant' && actsFor !== null) return { actsAs, uscc: actsFor, tokenHash }
    if (actsAs === 'officer' && actsFor !== null) {
      const officer = await this.officers.find(actsFor)
      // Whose appointment has ended must see nothing more, whatever session is still open.
      if (!officer) return 'expired'
      return {
        actsAs,
        officerId: officer.id,
        name: officer.name,
        role: officer.role,
        unit: officer.unit,
        tokenHash,
      }
    }
    return { actsAs: 'person', personId, signedInBy, tokenHash }
  }

  async whoIs(caller: Caller): Promise<Person> {
    const person = await this.people.find(caller.personId)
    if (!person) throw new ProblemError('session-expired')
    return shownPerson(person, caller.signedInBy)
  }

  async end({ tokenHash }: AnyCaller): Promise<void> {
    await this.sessions.remove(tokenHash)
  }

  private async open(
    person: PersonRow,
    signedInBy: 'phone' | 'wechat',
    ms: number,
    acting: Pick<SessionRow, 'actsAs' | 'actsFor'>,
  ): Promise<Begun> {
    const token = randomBytes(32).toString('base64url')
    const createdAt = nowAt(this.clock)
    const expiresAt = later(createdAt, ms)
    await this.sessions.removeEndedBefore(later(createdAt, -SESSION_MS))
    await this.sessions.add({
      tokenHash: hashOf(token),
      personId: person.id,
      signedInBy,
      ...acting,
      createdAt,
      expiresAt,
    })
    return { token, expiresAt }
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function shownPerson(person: PersonRow, signedInBy: 'phone' | 'wechat'): Person {
  return { id: person.id, phone: person.phone === null ? null : shownPhone(person.phone), signedInBy }
}
