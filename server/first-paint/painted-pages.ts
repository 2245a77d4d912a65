import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../db/clock.port'
import type { FirstAskedOf, PaintedOf } from '../http/web-app.routes'
import type { Painter, Painting } from './painter'

/** Whoever waits longer gets the page without it, and the next one with it. */
const PATIENCE_MS = 250
/** Pages kept: the oldest goes first. */
const MOST = 200
/** More than so many at once is a flood: pages then come as they always did. */
const MOST_WAITING = 4
const LONGEST_ADDRESS = 600
/** Words such as “today” hold for an hour at least. */
const HOUR_MS = 3_600_000

interface Kept {
  /** Of all that it was painted from. */
  readonly stamp: string
  readonly painting: Promise<Painting | null>
}

/**
 * Pages as the app would draw them, painted from the very answers that it will ask for first: public ones, asked for
 * without anybody's session. A painting is kept for as long as these answers stay what they are.
 */
export function paintedPages(
  fastify: FastifyInstance,
  painter: Painter,
  firstAskedOf: FirstAskedOf,
  clock: Clock,
): PaintedOf {
  const kept = new Map<string, Kept>()
  const answerTo = async (
    request: FastifyRequest,
    url: string,
  ): Promise<readonly [string, string] | null> => {
    const { statusCode, payload } = await fastify.inject({ method: 'GET', url, remoteAddress: request.ip })
    return statusCode === 200 ? [url, payload] : null
  }
  const painted = async (...[request, language]: Parameters<PaintedOf>): Promise<Painting | null> => {
    const address = request.url
    if (address.length > LONGEST_ADDRESS) return null
    const answered = await Promise.all(firstAskedOf(request).map((url) => answerTo(request, url)))
    const answers = answered.filter((each) => each !== null)
    if (answers.length < answered.length) return null
    const nowMs = clock.nowMs()
    const stamp = createHash('sha256')
      .update(JSON.stringify([Math.floor(nowMs / HOUR_MS), answers.map(([, text]) => timeless(text))]))
      .digest('base64')
    const key = `${language} ${address}`
    let found = kept.get(key)
    if (found?.stamp !== stamp) {
      if (painter.length >= MOST_WAITING) return null
      const painting = painter
        .paint({ address, language, answers: Object.fromEntries(answers), nowMs })
        .catch((error: unknown) => {
          request.log.error({ err: error }, 'a page could not be painted')
          return null
        })
      found = { stamp, painting }
      kept.delete(key)
      kept.set(key, found)
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    }
    return found.painting
  }
  return (...asked) => within(PATIENCE_MS, painted(...asked))
}

/** The server's time is told to the app, changes at every call, and stands on no page. */
function timeless(text: string): unknown {
  const answer: unknown = JSON.parse(text)
  return typeof answer === 'object' && answer !== null ? { ...answer, now: null } : answer
}

function within<Value>(ms: number, work: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
