import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Compile } from 'typebox/compile'
import { Problem } from '../../../contract/problems'
import { Linkset, ResolverDescription, primaryKeys } from '../../../contract/resolver'
import { codePage, merchantPage, productPage } from '../../../server/resolver/app-addresses'
import { insertActors } from '../../../server/trace/trace-seed.service'
import { codeAddress, merchantAddress, productAddress } from '../../../src/routes'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, gtin, makerUscc } from '../trace/juice-world'
import { ask, browser, machine, type AskedWith } from './asking'

const isLinkset = Compile(Linkset)
const isProblem = Compile(Problem)
const isDescription = Compile(ResolverDescription)
const voc = 'https://gs1.org/voc/'
/** Well formed, and nothing is known of it here. */
const unknownGtin = '06924561884074'
const partyGln = '6901234567892'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store) => {
      await fillJuiceWorld(store)
      const party = { name: '福州示例果汁有限公司', region: null, uscc: makerUscc }
      await insertActors(store.db, [{ ...party, id: `https://id.gs1.org/417/${partyGln}` }])
    },
  })
})
afterAll(() => server.stop())

const get = (path: string, headers: AskedWith['headers'] = {}) => ask(server.address, path, { headers })
const locationOf = async (path: string, headers: AskedWith['headers'] = {}) => {
  const { status, headers: answered } = await get(path, headers)
  return [status, answered.location]
}
const linksetOf = async (path: string, headers: AskedWith['headers'] = machine) => {
  const answer = await get(path, headers)
  const body: unknown = JSON.parse(answer.text)
  if (!isLinkset.Check(body)) throw new Error(JSON.stringify(isLinkset.Errors(body).slice(0, 3)))
  return { ...answer, linkset: body.linkset, body }
}
const problemOf = async (path: string, headers: AskedWith['headers'] = machine) => {
  const answer = await get(path, headers)
  const body: unknown = JSON.parse(answer.text)
  if (!isProblem.Check(body)) throw new Error(answer.text)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(body.status).toBe(answer.status)
  return body
}

describe('a phone that scans a code', () => {
  test.each([
    ['a product', `/01/${gtin}`, productAddress(gtin)],
    ['a lot of it', `/01/${gtin}/10/A`, productAddress(gtin, 'A')],
    ['an item of a lot', `/01/${gtin}/10/A/21/7`, productAddress(gtin, 'A', '7')],
    ['a variant', `/01/${gtin}/22/v2/10/A`, productAddress(gtin, 'A')],
    ['a GTIN-13 without its zero', `/01/${gtin.slice(1)}/10/A`, productAddress(gtin, 'A')],
    ['a GTIN-8', '/01/96385074', productAddress('00000096385074')],
    ['a slash inside a lot', `/01/${gtin}/10/A%2FB`, productAddress(gtin, 'A/B')],
    ['a slash at the end', `/01/${gtin}/`, productAddress(gtin)],
    ['a piece of a product', `/8006/${gtin}0102`, productAddress(gtin)],
  ])('%s opens our page of it', async (_what, path, page) => {
    expect(await locationOf(path, browser)).toEqual([307, page])
    expect(await locationOf(path)).toEqual([307, page])
  })

  test('any other key opens the page that explains it', async () => {
    const [status, location] = await locationOf('/8004/095060001343A-7', browser)
    expect(status).toBe(307)
    expect(location).toBe(codeAddress(`${server.address}/8004/095060001343A-7`))
  })

  test('dates and foreign parameters travel along, those that would speak for our page do not', async () => {
    expect(await locationOf(`/01/${gtin}/10/A?17=271231&utm=x;3103=000189`, browser)).toEqual([
      307,
      `${productAddress(gtin, 'A')}&17=271231&utm=x&3103=000189`,
    ])
    expect(await locationOf(`/01/${gtin}?lot=FAKE&%67tin=1&Serial=2&a=%22%3C%3E`, browser)).toEqual([
      307,
      `${productAddress(gtin)}&a=%22%3C%3E`,
    ])
  })

  test('a product nobody told us of leads to the page that says so, with the status that says so', async () => {
    const answer = await get(`/01/${unknownGtin}/10/X`, browser)
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.text).toContain('这里没有这件商品的资料')
    expect(answer.text).toContain('Nothing is known here of this product')
    const page = codeAddress(`${server.address}/01/${unknownGtin}/10/X`)
    expect(answer.text).toContain(`<meta http-equiv="refresh" content="0; url=${page}">`)
  })

  test('a misread leads to the page that explains it', async () => {
    const answer = await get('/01/06901234567893', browser)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(`url=${codeAddress(`${server.address}/01/06901234567893`)}`)
    expect(answer.text).toContain('misread')
  })
})

describe('a machine', () => {
  test('gets the links of a product, each of which can be followed', async () => {
    const { status, headers, linkset } = await linksetOf(`/01/${gtin}`)
    expect([status, headers['content-type']]).toEqual([200, 'application/linkset+json'])
    expect(linkset).toHaveLength(1)
    expect(linkset[0]).toMatchObject({
      anchor: `${server.address}/01/${gtin}`,
      itemDescription: '示例橙汁 1 L',
      [`${voc}defaultLink`]: [{ href: server.address + productAddress(gtin) }],
    })
    expect(Object.keys(linkset[0]?.[`${voc}defaultLink`][0] ?? {})).toEqual(['href', 'title'])
    for (const type of ['pip', 'traceability', 'recallStatus', 'masterData'])
      expect(Object.keys(linkset[0] ?? {})).toContain(voc + type)
    const targets = linkset.flatMap((context) =>
      Object.values(context).flatMap((v) => (Array.isArray(v) ? v : [])),
    )
    const data = targets.filter((target) => 'type' in target && target.type === 'application/json')
    expect(data.length).toBeGreaterThan(3)
    for (const { href } of data) expect((await fetch(href)).status).toBe(200)
  })

  test('gets them by the word linkset, by all, and as plain JSON', async () => {
    const { body } = await linksetOf(`/01/${gtin}`)
    for (const [path, headers] of [
      [`/01/${gtin}?linkType=linkset`, {}],
      [`/01/${gtin}?linktype=ALL`, { accept: '*/*' }],
      [`/01/${gtin}`, { accept: 'application/json, text/plain, */*' }],
      [`/01/${gtin.slice(1)}`, machine],
      [`/01/${gtin}`, { accept: 'text/html;q=0.5, application/linkset+json' }],
    ] as const)
      expect((await linksetOf(path, headers)).body).toEqual(body)
  })

  test('gets JSON-LD with its context, and a browser a page with the links', async () => {
    const ld = await linksetOf(`/01/${gtin}`, { accept: 'application/ld+json' })
    expect(ld.headers['content-type']).toBe('application/ld+json')
    expect(Object.keys(ld.body)).toEqual(['@context', 'linkset'])
    const page = await get(`/01/${gtin}?linkType=linkset`, browser)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.text).toContain(`<a href="${server.address}${productAddress(gtin)}">`)
    expect(page.text).toContain('<script type="application/ld+json">')
  })

  test('reads of the very item first, then of its lot, then of the product', async () => {
    const { linkset } = await linksetOf(`/01/${gtin}/10/A/21/7`)
    expect(linkset.map(({ anchor }) => anchor)).toEqual(
      [`/01/${gtin}/10/A/21/7`, `/01/${gtin}/10/A`, `/01/${gtin}`].map((path) => server.address + path),
    )
    const [item, lot, product] = linkset
    expect(item?.[`${voc}traceability`]?.[0]?.href).toBe(server.address + productAddress(gtin, 'A', '7'))
    expect(lot?.[`${voc}traceability`]?.[0]?.href).toBe(server.address + productAddress(gtin, 'A'))
    expect(product?.['https://schema.org/manufacturer']?.[0]).toMatchObject({
      href: server.address + merchantAddress(makerUscc),
      title: expect.stringContaining('福州示例果汁有限公司'),
    })
  })

  test('is offered no trace of a lot that no event names, and still its recall and the product', async () => {
    const { linkset } = await linksetOf(`/01/${gtin}/10/NONE`)
    expect(linkset.map(({ anchor }) => anchor.split('/01/')[1])).toEqual([`${gtin}/10/NONE`, gtin])
    expect(linkset[0]?.[`${voc}traceability`]).toBeUndefined()
    expect(linkset[0]?.[`${voc}recallStatus`]?.[0]?.href).toContain('lot=NONE')
  })

  test('is told what a key of another kind says', async () => {
    const { linkset } = await linksetOf('/8004/095060001343')
    expect(linkset).toMatchObject([
      {
        anchor: `${server.address}/8004/095060001343`,
        [`${voc}defaultLink`]: [
          { href: server.address + codeAddress(`${server.address}/8004/095060001343`) },
        ],
      },
    ])
    const data = linkset[0]?.[`${voc}pip`].find(({ type }) => type === 'application/json')
    expect(await (await fetch(data?.href ?? '')).json()).toMatchObject({ family: 'gs1-dl', verdict: 'ok' })
  })

  test('learns with each answer where the others are', async () => {
    for (const path of [`/01/${gtin}`, `/01/${gtin}?linkType=linkset`]) {
      const { headers } = await get(path)
      expect(headers['link']).toContain(`<${server.address}/01/${gtin}?linkType=linkset>; rel="linkset"`)
      expect(headers['link']).toContain(`<${server.address}${productAddress(gtin)}>; rel="${voc}defaultLink"`)
      expect(headers['link']).toContain('rel="http://www.w3.org/ns/json-ld#context"')
      expect(headers).toMatchObject({
        vary: 'Accept, Accept-Language',
        'cache-control': 'public, max-age=60',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Link, Location',
      })
    }
  })

  test('may ask with HEAD and from another site', async () => {
    const head = await ask(server.address, `/01/${gtin}`, { method: 'HEAD', headers: machine })
    expect([head.status, head.text, head.headers['content-type']]).toEqual([
      200,
      '',
      'application/linkset+json',
    ])
    expect((await ask(server.address, `/01/${gtin}`, { method: 'HEAD' })).headers.location).toBe(
      productAddress(gtin),
    )
    const asked = await ask(server.address, `/01/${gtin}`, {
      method: 'OPTIONS',
      headers: { origin: 'https://a.b' },
    })
    expect([asked.status, asked.headers.allow, asked.headers['access-control-allow-methods']]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
      'GET, HEAD, OPTIONS',
    ])
  })

  test('hears in two languages that nothing is known, or what is wrong', async () => {
    expect(await problemOf(`/01/${unknownGtin}`)).toMatchObject({
      status: 404,
      type: 'about:blank#product-unknown',
      code: 'product-unknown',
    })
    expect(await problemOf('/01/06901234567893', {})).toMatchObject({
      status: 400,
      code: 'digital-link-invalid',
      message: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringContaining('misread') },
      fields: [
        { field: 'address', code: 'misread', message: { en: expect.stringContaining('check digit') } },
      ],
    })
    expect(await problemOf(`/01/${gtin}?17=261399`)).toMatchObject({
      status: 400,
      fields: [{ code: 'impossible' }],
    })
  })
})

describe('a link type', () => {
  const data = `/api/v1/products/${gtin}`

  test.each([
    ['gs1:traceability', `${productAddress(gtin)}&linkType=gs1:traceability`],
    ['https://gs1.org/voc/pip', `${productAddress(gtin)}&linkType=https://gs1.org/voc/pip`],
    [
      'https://ref.gs1.org/voc/recallStatus',
      `${productAddress(gtin)}&linkType=https://ref.gs1.org/voc/recallStatus`,
    ],
    ['PIP', `${productAddress(gtin)}&linkType=PIP`],
    ['gs1:defaultLink', `${productAddress(gtin)}&linkType=gs1:defaultLink`],
    ['schema:manufacturer', `${merchantAddress(makerUscc)}&linkType=schema:manufacturer`],
    ['gs1:masterData', data],
  ])('%s is led to', async (type, to) => {
    expect(await locationOf(`/01/${gtin}?linkType=${type}`)).toEqual([307, to])
  })

  test('is found at the product when the lot has none of its own', async () => {
    expect(await locationOf(`/01/${gtin}/10/A?linktype=gs1:masterData`)).toEqual([307, data])
  })

  test('that is not there is a 404, and leads a person to what there is', async () => {
    for (const type of ['gs1:recipeInfo', 'gs1:registryEntry', 'evil', 'https://example.com/pip'])
      expect(await problemOf(`/01/${gtin}?linkType=${type}`, {})).toMatchObject({
        status: 404,
        code: 'link-type-unknown',
      })
    const page = await get(`/01/${gtin}?linkType=gs1:recipeInfo`, browser)
    expect([page.status, page.text]).toEqual([404, expect.stringContaining(`url=${productAddress(gtin)}"`)])
  })

  test('is chosen among by media type and by context', async () => {
    const path = `/01/${gtin}/10/A?linkType=gs1:traceability`
    expect((await locationOf(path, { accept: 'application/json' }))[1]).toBe(`${data}?lot=A`)
    expect((await locationOf(`${path}&context=regulator`))[1]).toBe(`${data}?lot=A`)
    expect(
      (await locationOf(`${path}&context=regulator`, { ...browser, 'accept-language': 'en' }))[1],
    ).toContain(productPage(gtin, 'A', null))
    expect((await locationOf(`${path}&context=unheard-of`))[1]).toContain(productPage(gtin, 'A', null))
  })
})

test('a party of a chain leads to its entry in the register', async () => {
  const { linkset } = await linksetOf(`/417/${partyGln}`)
  expect(linkset).toMatchObject([
    {
      itemDescription: '福州示例果汁有限公司',
      [`${voc}registryEntry`]: [
        { href: server.address + merchantAddress(makerUscc) },
        { href: server.address + merchantAddress(makerUscc) },
        { type: 'application/json' },
      ],
    },
  ])
  const stranger = await linksetOf('/414/6901234567892')
  expect(stranger.linkset[0]?.[`${voc}registryEntry`]).toBeUndefined()
})

test('the description file says what is answered', async () => {
  const { status, headers, text } = await get('/.well-known/gs1resolver', { host: 'Example.CN:8443' })
  const body: unknown = JSON.parse(text)
  if (!isDescription.Check(body)) throw new Error(text)
  expect([status, headers['access-control-allow-origin']]).toEqual([200, '*'])
  expect(body).toMatchObject({
    resolverRoot: 'http://example.cn:8443',
    supportedPrimaryKeys: primaryKeys,
    linkTypeDefaultCanBeLinkset: false,
  })
})

test('our addresses are those of the app', () => {
  expect(productPage(gtin, 'A/1', null)).toBe(productAddress(gtin, 'A/1', null))
  expect(productPage(gtin, null, '7 8')).toBe(productAddress(gtin, null, '7 8'))
  expect(codePage('https://a.b/?c=d&e')).toBe(codeAddress('https://a.b/?c=d&e'))
  expect(merchantPage(makerUscc)).toBe(merchantAddress(makerUscc))
})
