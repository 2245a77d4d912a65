import { requestCode, signInByPhone, signInByWechat, signOut, whoAmI } from '../../contract/account'
import { nowAt, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import type { RateLimits } from '../http/rate-limits'
import { serve, type Api } from '../http/serve'
import type { CodeService } from './code.service'
import type { PersonRepository } from './person.repository'
import type { SessionService } from './session.service'
import type { WechatLogin } from './wechat-login.port'

interface AccountParts {
  readonly codes: CodeService
  readonly sessions: SessionService
  readonly people: PersonRepository
  readonly wechat: WechatLogin
  readonly clock: Clock
  readonly newId: NewId
  readonly limits: RateLimits
}

export function registerAccount(api: Api, parts: AccountParts): void {
  const { codes, sessions, people, wechat, limits } = parts
  const fresh = () => ({ id: parts.newId(), createdAt: nowAt(parts.clock) })
  const ofCodes = { perMinute: limits.codesPerMinute }
  const ofSignIns = { perMinute: limits.signInsPerMinute }

  serve(api, requestCode, ({ body }) => codes.send(body.phone), ofCodes)

  serve(
    api,
    signInByPhone,
    async ({ body }) => {
      await codes.redeem(body.phone, body.code)
      return sessions.begin(await people.ofPhone(body.phone, fresh()), 'phone')
    },
    ofSignIns,
  )

  serve(
    api,
    signInByWechat,
    async ({ body }) => {
      const openid = await wechat.openidOf(body.code)
      return sessions.begin(await people.ofWechat(openid, fresh()), 'wechat')
    },
    ofSignIns,
  )

  serve(api, whoAmI, ({ caller }) => sessions.whoIs(caller))

  serve(api, signOut, async ({ caller }) => {
    await sessions.end(caller)
    return null
  })
}
