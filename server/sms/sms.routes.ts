import type { FastifyInstance, FastifyRequest } from 'fastify'
import { receiveSms, type IncomingSms, type SmsReply } from '../../contract/sms'
import { smsParts } from '../../domain/sms/parts'
import type { SmsSender } from '../account/sms-sender.port'
import { later, nowAt, todayOn, type Clock } from '../db/clock.port'
import type { Db } from '../db/schema'
import { ProblemError } from '../http/problem'
import { serve, type Api } from '../http/serve'
import type { SmsSettings } from '../settings'
import { PhoneLimit } from './phone-limit'
import { SeenRepository } from './seen.repository'
import { checkSignature } from './signature.rules'
import { answerSms, type SmsLookups } from './sms.service'

/** A gateway that was down brings its messages late; an answer after a day would only puzzle. */
const DAY_MS = 86_400_000
const ANSWERS_A_MINUTE = 6
const ANSWERS_A_DAY = 60
/** One gateway speaks for everybody. */
const callsPerMinute = 6000

export interface SmsParts {
  readonly db: Db
  readonly clock: Clock
  readonly settings: SmsSettings
  readonly sender: SmsSender
  readonly lookups: SmsLookups
}

/** The channel of text messages; see `contract/sms.ts`. It is closed as long as no secret is set. */
export async function registerSms({ fastify, authenticate }: Api, parts: SmsParts): Promise<void> {
  const { db, clock, settings, lookups, sender } = parts
  const seen = new SeenRepository(db)
  const limit = new PhoneLimit(clock, ANSWERS_A_MINUTE, ANSWERS_A_DAY)

  const answer = async ({ id, from, text }: IncomingSms): Promise<SmsReply> => {
    const now = nowAt(clock)
    if (!(await seen.take(id, now, later(now, -DAY_MS)))) throw new ProblemError('sms-replayed')
    const phone = from.replace(/^(\+?86|0086)(?=1\d{10}$)/, '')
    try {
      limit.take(phone)
      const replies = smsParts(await answerSms(lookups, text, phone, todayOn(clock)))
      if (settings.repliesBy === 'sender') await sender.sendText(phone, replies)
      return { parts: replies, sentBy: settings.repliesBy === 'sender' ? 'us' : 'gateway' }
    } catch (error) {
      await seen.giveBack(id)
      throw error
    }
  }

  await fastify.register(async (scope) => {
    const bodyOf = keepBodies(scope)
    serve(
      { fastify: scope, authenticate },
      receiveSms,
      ({ body, request }) => {
        if (settings.secret === null) throw new ProblemError('sms-channel-closed')
        checkSignature(settings.secret, request.headers, bodyOf(request), clock.nowMs())
        if (Math.abs(clock.nowMs() - Date.parse(body.receivedAt)) > DAY_MS)
          throw new ProblemError('sms-too-old')
        return answer(body)
      },
      { perMinute: callsPerMinute, bodyBytes: 16 * 1024 },
    )
  })
}

/** The signature is over the bytes as they came, which are lost once they are parsed. */
function keepBodies(scope: FastifyInstance): (request: FastifyRequest) => string {
  const bodies = new WeakMap<FastifyRequest, string>()
  const parseJson = scope.getDefaultJsonParser('error', 'error')
  scope.removeContentTypeParser('application/json')
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    bodies.set(request, String(body))
    if (body === '') done(null)
    else void parseJson(request, String(body), done)
  })
  return (request) => bodies.get(request) ?? ''
}
