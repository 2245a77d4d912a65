import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recogniseCode } from '../../../contract/codes'
import { usccCheckCharacter } from '../../../domain/codes/check-digits'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, gtin, licenceNumber, makerUscc } from '../trace/juice-world'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: fillJuiceWorld })
})
afterAll(() => server.stop())

function answer(text: string, symbology?: string) {
  return server.api.succeeds(recogniseCode, { query: { text, ...(symbology ? { symbology } : {}) } })
}

const validUscc = (body: string) => body + String(usccCheckCharacter(body))

describe('what a code leads to', () => {
  test.each([
    ['a credit code', makerUscc],
    ['a credit code as people write it', ' 91350100-ma2y 0000xp '],
    ['a licence number', licenceNumber],
  ])('%s leads to its merchant', async (_what, text) => {
    expect(await answer(text)).toMatchObject({
      ending: 'found',
      merchant: { uscc: makerUscc },
      product: null,
    })
  })

  test.each([
    ['digits', '6901234567892'],
    ['GS1 elements', '(01)06901234567892(10)A'],
    ['a Digital Link', 'https://example.cn/01/06901234567892/10/A'],
  ])('%s of a product lead to it', async (_what, text) => {
    expect(await answer(text)).toMatchObject({
      ending: 'found',
      product: { gtin, name: '示例橙汁' },
      merchant: null,
    })
  })

  test('a code that is registered although its check digit is wrong is found', async () => {
    expect(makerUscc).not.toBe(validUscc(makerUscc.slice(0, 17)))
    expect((await answer(makerUscc)).ending).toBe('found')
  })
})

describe('four different messages', () => {
  test.each([
    ['not-known', '6901234567908', 'well formed and not known here'],
    ['misread', '6901234567893', 'a wrong check digit'],
    ['misread', '91350100MA2Y00001X', 'a wrong check character'],
    ['impossible', validUscc('91990100MA2Y00001'), 'a region that never existed'],
    ['unrecognised', '你好，世界', 'no code at all'],
  ])('%s: %s (%s)', async (ending, text) => {
    expect(await answer(text)).toMatchObject({ ending, merchant: null, product: null })
  })
})

describe('bad input', () => {
  test.each([
    '\u202E9135\u200B',
    '<script>alert(1)</script>',
    "' or 1=1 --",
    '💥'.repeat(500),
    '%',
    '\u0000',
  ])('%j gets an answer', async (text) => {
    expect((await answer(text)).ending).toMatch(/misread|unrecognised/)
  })

  test('nothing at all, or far too much, is refused by the name of the field', async () => {
    for (const text of ['', '9'.repeat(10_000)]) {
      const problem = await server.api.refuses(recogniseCode, { query: { text } })
      expect(problem).toMatchObject({ code: 'invalid-input', fields: [{ field: 'text' }] })
    }
  })
})
