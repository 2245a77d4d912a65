import { expect, test } from '@jest/globals'
import type { MerchantSample } from '../../../../../server/credit/search/index-reader.port'
import { TokenFrequency } from '../../../../../server/credit/search/token-frequency'
import { indexedRow } from './indexed-row'

const merchants = [indexedRow('远山茶业', 1), indexedRow('远山超市', 2), indexedRow('云帆陶瓷', 3)]

/** Hands the sample out when it is told to. */
class LateSample implements MerchantSample {
  private readonly waiting: ((is: 'there' | 'lost') => void)[] = []

  async lastSeq(): Promise<number> {
    return merchants.length
  }

  sample(): ReturnType<MerchantSample['sample']> {
    return new Promise((resolve, reject) => {
      this.waiting.push((is) =>
        is === 'there' ? resolve({ rows: merchants, lastSeq: merchants.length }) : reject(new Error('lost')),
      )
    })
  }

  tell(is: 'there' | 'lost'): void {
    for (const one of this.waiting.splice(0)) one(is)
  }
}

/** Lets all that can go on do so. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('searches that come while the first sample is taken wait for it', async () => {
  const late = new LateSample()
  const frequency = new TokenFrequency(late)
  const searches = [1, 2, 3].map(() => frequency.refresh().then(() => frequency.of('n远山')))
  await settled()
  late.tell('there')
  expect(await Promise.all(searches)).toEqual([2, 2, 2])
})

test('a sample that could not be taken fails those who waited, and the next search takes it', async () => {
  const late = new LateSample()
  const frequency = new TokenFrequency(late)
  const searches = [frequency.refresh(), frequency.refresh()]
  await settled()
  late.tell('lost')
  expect((await Promise.allSettled(searches)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const next = frequency.refresh()
  await settled()
  late.tell('there')
  await next
  expect(frequency.of('n远山')).toBe(2)
})
