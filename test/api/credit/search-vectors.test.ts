import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { searchMerchants, suggestMerchants, type MerchantPage } from '../../../contract/merchant-search'
import { importMerchants } from '../../../server/import/import-merchants.service'
import { describeWithShared, readSharedJson, sharedPath } from '../../shared-data'
import { startTestServer, type TestServer } from '../test-server'

const Vectors = Type.Object({
  items: Type.Array(
    Type.Object({
      type: Type.String(),
      query: Type.String(),
      expected_codes: Type.Optional(Type.Array(Type.String())),
      expected_count: Type.Optional(Type.Integer()),
      expected_count_literal_substring: Type.Optional(Type.Integer()),
    }),
  ),
})

describeWithShared('search over the real registrations of Fujian', () => {
  const vectors = Value.Parse(Vectors, readSharedJson('data/enterprises/search_vectors.json')).items
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer({
      fill: async (store, clock, dataDir) => {
        const file = sharedPath('data/enterprises/fujian.csv.gz')
        await importMerchants({ file, dataDir, store, clock, onProgress: () => undefined })
      },
    })
  }, 120_000)
  afterAll(() => server.stop())

  /** Every hit's code, all pages. */
  /** The codes of what was found by its name or code: the vectors know nothing of addresses and similar names. */
  const allHits = async (q: string): Promise<string[]> => {
    const codes: string[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string | number> = { q, limit: 50, ...(cursor === null ? {} : { cursor }) }
      const page: MerchantPage = await server.api.succeeds(searchMerchants, {
        query,
      })
      codes.push(...page.items.filter(({ foundBy }) => foundBy === null).map(({ uscc }) => uscc))
      cursor = page.next
    } while (cursor !== null)
    return codes
  }

  const isLong = (count: number | undefined) => (count ?? 0) > 5_000
  const complete = vectors.filter(
    ({ expected_codes, expected_count }) =>
      expected_codes !== undefined && (expected_count ?? expected_codes.length) === expected_codes.length,
  )
  const counted = vectors.filter((vector) => !complete.includes(vector) && vector.query.trim() !== '')

  test.each(complete)('$type: $query finds exactly what it should', async ({ query, expected_codes }) => {
    const hits = await allHits(query)
    expect(new Set(hits)).toEqual(new Set(expected_codes))
    expect(hits).toHaveLength(new Set(hits).size)
  })

  test.each(
    counted.filter((vector) => !isLong(vector.expected_count ?? vector.expected_count_literal_substring)),
  )(
    '$type: $query finds all of a longer list',
    async ({ query, expected_codes = [], expected_count, expected_count_literal_substring }) => {
      if (query.length > 200) {
        const problem = await server.api.refuses(searchMerchants, { query: { q: query } })
        expect(problem.fields?.map((field) => field.field)).toEqual(['q'])
        return
      }
      const hits = await allHits(query)
      const count = expected_count ?? expected_count_literal_substring ?? 0
      expect(hits.length).toBeGreaterThanOrEqual(count)
      // Half-width and full-width brackets are the same to a person, so more may be found than was written so.
      if (!/[()（）]/.test(query)) expect(hits).toHaveLength(count)
      expect(hits).toEqual(expect.arrayContaining(expected_codes))
      expect(hits).toHaveLength(new Set(hits).size)
    },
    60_000,
  )

  test('what nearly every name contains still pages without gap or repetition', async () => {
    const expected = vectors.find((vector) => isLong(vector.expected_count))
    const hits = await allHits(expected?.query ?? '')
    expect(hits).toHaveLength(expected?.expected_count ?? 0)
    expect(new Set(hits).size).toBe(hits.length)
  }, 120_000)

  test('an empty query is refused and blanks find nothing', async () => {
    expect((await server.api.refuses(searchMerchants, { query: { q: '' } })).fields).toMatchObject([
      { field: 'q' },
    ])
    expect(await allHits('   ')).toEqual([])
  })

  test('suggestions begin with the exact name', async () => {
    for (const { query, expected_codes } of vectors.filter((vector) => vector.type === 'name_exact')) {
      const { items } = await server.api.succeeds(suggestMerchants, { query: { q: query } })
      expect(items[0]?.uscc).toBe(expected_codes?.[0])
    }
  })
})
