import type { FastifyInstance } from 'fastify'
import { recognise } from '../../domain/codes/recognise'
import { todayOn, type Clock } from '../db/clock.port'
import { codePage, merchantPage } from './app-addresses'
import { queryValue, urlOf } from './request-url'

/** The address in the QR code of a paper licence leads here when our name stands in it instead of the publicity system's. */
const OFFICIAL = 'http://www.gsxt.gov.cn/index.html?uniscid='
/** A code has 18 characters; what is longer is cut before it is shown. */
const LONGEST = 64

/**
 * `/index.html?uniscid={uscc}` and `/?uniscid={uscc}`: the merchant's page; a code that cannot be right goes to the
 * page that explains it, unless such a merchant is registered, for such registrations are real. A hook, because
 * without `uniscid` both addresses are the app's own.
 * @param isRegistered whether the register has that code
 */
export function leadLicencesOn(
  fastify: FastifyInstance,
  isRegistered: (uscc: string) => Promise<boolean>,
  clock: Clock,
): void {
  const limited = fastify.rateLimit()
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return
    if (!/^\/(index\.html)?\?/.test(request.url)) return
    const written = queryValue(urlOf(request), 'uniscid')
    if (written === null) return
    // The app's own files are not limited, but this may ask the register.
    await limited.call(fastify, request, reply)
    const address = OFFICIAL + encodeURIComponent([...written].slice(0, LONGEST).join(''))
    const read = recognise(address, { today: todayOn(clock) })
    const isCode = read.verdict === 'ok' || (await isRegistered(read.normalised))
    await reply
      .code(307)
      .header('cache-control', 'no-cache')
      .header('location', isCode ? merchantPage(read.normalised) : codePage(address))
      .send()
  })
}
