import { createHash, randomBytes } from 'node:crypto'
import type { Person, Session } from '../../contract/account'
import { later, nowAt, type Clock } from '../db/clock.port'
import type { Authenticate, Caller } from '../http/caller'
import { ProblemError } from '../http/problem'
import type { PersonRepository, PersonRow } from './person.repository'
import type { SessionRepository } from './session.repository'

const SESSION_MS = 30 * 24 * 3_600_000

/** Bearer tokens of 256 random bits, good for 30 days; only their hash is kept. */
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly people: PersonRepository,
    private readonly clock: Clock,
  ) {}

  async begin(person: PersonRow, signedInBy: 'phone' | 'wechat'): Promise<Session> {
    const token = randomBytes(32).toString('base64url')
    const createdAt = nowAt(this.clock)
    const expiresAt = later(createdAt, SESSION_MS)
    await this.sessions.removeEndedBefore(later(createdAt, -SESSION_MS))
    await this.sessions.add({
      tokenHash: hashOf(token),
      personId: person.id,
      signedInBy,
      createdAt,
      expiresAt,
    })
    return { token, expiresAt, person: shownPerson(person, signedInBy) }
  }

  readonly authenticate: Authenticate = async (token) => {
    const session = await this.sessions.find(hashOf(token))
    if (!session) return null
    if (session.expiresAt <= nowAt(this.clock)) return 'expired'
    return { personId: session.personId, signedInBy: session.signedInBy, tokenHash: session.tokenHash }
  }

  async whoIs(caller: Caller): Promise<Person> {
    const person = await this.people.find(caller.personId)
    if (!person) throw new ProblemError('session-expired')
    return shownPerson(person, caller.signedInBy)
  }

  async end(caller: Caller): Promise<void> {
    await this.sessions.remove(caller.tokenHash)
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function shownPerson(person: PersonRow, signedInBy: 'phone' | 'wechat'): Person {
  const phone = person.phone === null ? null : `${person.phone.slice(0, 3)}****${person.phone.slice(-4)}`
  return { id: person.id, phone, signedInBy }
}
