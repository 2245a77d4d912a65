import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Compile } from 'typebox/compile'
import { Linkset } from '../../../contract/resolver'
import { insertProducts } from '../../../server/trace/trace-seed.service'
import { describeWithShared, readSharedJson } from '../../shared-data'
import { startTestServer, type TestServer } from '../test-server'
import { ask, machine } from './asking'

/** How the GS1 resolver's own data say the same as a linkset. */
interface Sample {
  readonly anchor: string
  readonly itemDescription: string
  readonly defaultLinktype: string
  readonly links: readonly Readonly<Record<string, unknown>>[]
}

const isLinkset = Compile(Linkset)

describeWithShared('beside the linksets of the GS1 resolver', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({
      fill: (store) =>
        insertProducts(store.db, [
          {
            gtin: '09506000134352',
            name: 'Risotto Rice with Mushrooms',
            brand: 'Dal Giardino',
            spec: '411 gr',
            category: null,
            net_content: null,
            maker_uscc: null,
            licence_number: null,
            source: 'GS1',
            as_of_at: '2026-11-01T00:00:00.000Z',
          },
        ]),
    })
  })
  afterAll(() => server.stop())

  test.each(['test_01_09506000134352.json', 'test_8004_095060001343.json'])(
    'ours for %s has the same anchor, members and kinds of value',
    async (name) => {
      const sample = readSharedJson<Sample>(`data/gs1/resolver_linksets/${name}`)
      const { text } = await ask(server.address, sample.anchor, { headers: machine })
      const body: unknown = JSON.parse(text)
      if (!isLinkset.Check(body)) throw new Error(text)
      const [first] = body.linkset
      expect(first?.anchor).toBe(server.address + sample.anchor)
      if (sample.anchor.startsWith('/01/')) expect(first?.itemDescription).toBe(sample.itemDescription)
      const links = Object.entries(first ?? {}).flatMap(([type, targets]) =>
        Array.isArray(targets) ? targets.map((target) => ({ linktype: type, ...target })) : [],
      )
      const known = new Map(links.flatMap((link) => Object.entries(link)))
      const asked = new Map(sample.links.flatMap((link) => Object.entries(link)))
      for (const [member, value] of asked) {
        expect([...known.keys()]).toContain(member)
        expect(Array.isArray(known.get(member))).toBe(Array.isArray(value))
      }
    },
  )
})
