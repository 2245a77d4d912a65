import type { FastifyReply, FastifyRequest } from 'fastify'
import { queryValue } from '../resolver/request-url'
import type { PaperLanguage } from './paper'

/** `?lang=en` for English, Chinese otherwise. */
export function languageOf(request: FastifyRequest): PaperLanguage {
  return queryValue(request.url, 'lang') === 'en' ? 'en' : 'zh-CN'
}

/** A print as it leaves the server: shown in the browser, under a name that it is kept by. */
export function sendPaper(
  reply: FastifyReply,
  print: { readonly bytes: Buffer; readonly type: string; readonly name: string; readonly cache: string },
): FastifyReply {
  return reply
    .type(print.type)
    .header('cache-control', print.cache)
    .header('content-disposition', `inline; filename="${print.name}"`)
    .send(print.bytes)
}
