import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getProduct } from '../../../contract/trace'
import { insertProducts } from '../../../server/trace/trace-seed.service'
import { licence } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

const maker = registration()
const other = registration({ uscc: '91350100XX00000401', name: '福州示例另一食品有限公司' })
const own = 'SC11135010000011'
const theirs = 'SC11135010000022'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, maker, [licence({ id: 'own', number: own })])
      await write(store, clock, other, [licence({ id: 'theirs', number: theirs })])
      const product = {
        brand: '示例',
        spec: null,
        category: '食品',
        net_content: null,
        maker_uscc: maker.uscc,
        source: '示例',
        as_of_at: '2026-11-20T00:00:00.000Z',
      }
      await insertProducts(store.db, [
        { ...product, gtin: '06901234567892', name: '示例甲', licence_number: own },
        { ...product, gtin: '06924561884074', name: '示例乙', licence_number: theirs },
        { ...product, gtin: '06951181105326', name: '示例丙', licence_number: 'SC11135010000033' },
      ])
    },
  })
})
afterAll(() => server.stop())

test.each([
  ['the maker’s own', '06901234567892', true, /是这家生产者的，今天有效/],
  ['another’s, who is named', '06924561884074', false, /属于福州示例另一食品有限公司，不是标签上的生产者/],
  ['nobody’s that is known here', '06951181105326', false, /说不准是谁的/],
])('the SC number on a label is said to be %s', async (_whose, gtin, isValid, words) => {
  const { maker: found } = await server.api.succeeds(getProduct, { params: { gtin } })
  expect(found?.licence).toMatchObject({ isValid, finding: { zh: expect.stringMatching(words) } })
})
