import {
  requestMerchantCode,
  signInAtOffice,
  signInForMerchant,
  whichMerchant,
  whichOfficer,
  type ActingMerchant,
} from '../../contract/acting'
import { nowAt, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import { ProblemError } from '../http/problem'
import type { RateLimits } from '../http/rate-limits'
import { serve, type Api } from '../http/serve'
import type { AgentRepository } from './agent.repository'
import { shownPhone, type CodeService } from './code.service'
import type { OfficerRepository } from './officer.repository'
import type { PersonRepository } from './person.repository'
import type { SessionService } from './session.service'

interface ActingParts {
  readonly codes: CodeService
  readonly sessions: SessionService
  readonly people: PersonRepository
  readonly officers: OfficerRepository
  readonly agents: AgentRepository
  /** The registered name; null for a merchant that is not in the register. */
  readonly nameOf: (uscc: string) => Promise<string | null>
  readonly clock: Clock
  readonly newId: NewId
  readonly limits: RateLimits
}

/** Signing in on behalf of a merchant or an office: by the code that its registered phone receives. */
export function registerActing(api: Api, parts: ActingParts): void {
  const { codes, sessions, people, officers, agents, limits } = parts
  const fresh = () => ({ id: parts.newId(), createdAt: nowAt(parts.clock) })
  const phoneOf = async (uscc: string): Promise<string> => {
    const phone = await agents.phoneOf(uscc)
    if (phone === null) throw new ProblemError('merchant-without-phone')
    return phone
  }
  const merchantOf = async (uscc: string): Promise<ActingMerchant> => {
    const name = await parts.nameOf(uscc)
    if (name === null) throw new ProblemError('merchant-unknown')
    return { uscc, name }
  }

  serve(
    api,
    requestMerchantCode,
    async ({ body }) => {
      const phone = await phoneOf(body.uscc)
      return { ...(await codes.send(phone)), phone: shownPhone(phone) }
    },
    { perMinute: limits.codesPerMinute },
  )

  serve(
    api,
    signInForMerchant,
    async ({ body }) => {
      const phone = await phoneOf(body.uscc)
      await codes.redeem(phone, body.code)
      const merchant = await merchantOf(body.uscc)
      return {
        ...(await sessions.beginForMerchant(await people.ofPhone(phone, fresh()), body.uscc)),
        merchant,
      }
    },
    { perMinute: limits.signInsPerMinute },
  )

  serve(
    api,
    signInAtOffice,
    async ({ body }) => {
      await codes.redeem(body.phone, body.code)
      const found = await officers.findByPhone(body.phone)
      if (!found) throw new ProblemError('not-an-officer')
      const { phone, ...officer } = found
      return { ...(await sessions.beginAtOffice(await people.ofPhone(phone, fresh()), officer.id)), officer }
    },
    { perMinute: limits.signInsPerMinute },
  )

  serve(api, whichMerchant, ({ caller }) => merchantOf(caller.uscc))

  serve(api, whichOfficer, ({ caller }) => ({
    id: caller.officerId,
    name: caller.name,
    role: caller.role,
    unit: caller.unit,
  }))
}
