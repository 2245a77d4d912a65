import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getComplaint } from '../../../../contract/complaint'
import type { CaseLetter } from '../../../../contract/case-vocabulary'
import { listLooks } from '../../../../contract/office'
import {
  acceptCase,
  askSupplement,
  declineReportCase,
  refuseCase,
  settleCase,
  startMediation,
  terminateMediation,
  transferCase,
} from '../../../../contract/office-acts'
import { getMerchantCase } from '../../../../contract/merchant-side'
import { getOfficeCase } from '../../../../contract/office-case'
import { issueLetter, previewLetter } from '../../../../contract/office-letters'
import { isLetterFor, letterNames, letterNumber, type LetterForm } from '../../../../domain/complaint/letters'
import { pdfPages, pdfText } from '../../credit/pdf-text'
import type { ApiClient } from '../../api-client'
import { startTestServer, type TestServer } from '../../test-server'
import { registration, write } from '../../credit/seed'
import { shopUscc } from '../case-stage'
import { proxyForm } from '../proxy-form'
import { done, filed, gulou, newKey, taijiang } from './filing'

let server: TestServer
let officer: ApiClient

beforeAll(async () => {
  server = await startTestServer({
    fill: (store, clock) => write(store, clock, registration({ uscc: shopUscc })),
  })
  officer = await server.signInAtOffice('supervisor', gulou, '13900000011')
})
afterAll(() => server.stop())

/** A case in which each form has its occasion, and what its letter must say. */
const occasions: Readonly<Record<LetterForm, readonly [prepare: () => Promise<string>, says: string[]]>> = {
  1: [
    () => one(),
    [
      '投诉登记表',
      '福州示例超市',
      '13800000000',
      '同意委托调解',
      '12.80 元',
      '■ 退货',
      '■ 退还货款',
      '□ 修理',
    ],
  ],
  2: [() => one({ kind: 'report' }), ['举报登记表', '被举报人', '买回家才发现']],
  3: [
    () => after(transferCase, { unit: taijiang, text: '经营地在台江区' }),
    [taijiang.name, '第四十一条', '经营地在台江区'],
  ],
  4: [
    () => after(askSupplement, { text: '购物小票的照片', byOn: '2026-12-01' }),
    ['购物小票的照片', '2026年12月1日', '第十条', '第十六条第五项'],
  ],
  5: [() => after(acceptCase), ['第十五条', '予以受理', '六十日']],
  6: [
    () => after(refuseCase, { ground: '16-2', text: '法院案号在卷。' }),
    ['第十六条第二项', '法院案号在卷', '第三十九条', '消费者协会', '仲裁', '诉讼'],
  ],
  7: [
    () => after(startMediation, { text: '二楼调解室', heldAt: '2026-12-01T01:00:00.000Z' }, acceptCase),
    ['2026年12月1日 09:00', '二楼调解室', '第十八条', '第二十三条第二项'],
  ],
  8: [
    () => after(terminateMediation, { ground: '23-3', text: '差距过大。' }, acceptCase),
    ['第二十三条第三项', '差距过大', '第三十九条'],
  ],
  9: [
    () =>
      after(
        settleCase,
        { text: '商家退还全部货款。\n消费者退回商品。', amountFen: 1384_00, byOn: '2026-12-05' },
        acceptCase,
      ),
    ['商家退还全部货款', '12.80 元', '1384 元', '2026年12月5日', '投诉人（签字）', '第二十四条'],
  ],
  10: [
    async () => {
      const id = await one({ kind: 'report' })
      await done(officer, declineReportCase, id, { text: '现场检查没有发现。' })
      return id
    },
    ['不予立案', '现场检查没有发现', '第三十七条'],
  ],
}
const forms = Object.keys(occasions).map((form) => [letterNames[Number(form) as LetterForm].zh, Number(form)])

async function one(changes: Parameters<typeof filed>[1] = {}): Promise<string> {
  return (await filed(server, changes)).id
}

async function after(
  operation: Parameters<typeof done>[1],
  body: object = {},
  first?: Parameters<typeof done>[1],
): Promise<string> {
  const id = await one()
  if (first) await done(officer, first, id)
  await done(officer, operation, id, body)
  return id
}

const issue = (id: string, form: number, idempotencyKey = newKey(), issuedNo: string | null = null) =>
  officer.succeeds(issueLetter, { params: { id }, body: { form, issuedNo }, idempotencyKey })

async function bytesOf({ url }: CaseLetter): Promise<Buffer> {
  const response = await fetch(server.address + url)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  return Buffer.from(await response.arrayBuffer())
}

const flat = (text: string) => text.replace(/\s/g, '')

describe('a letter', () => {
  test.each(forms)('%s is filled from the case, and its text can be read back', async (name, number) => {
    const form = number as LetterForm
    const [prepare, says] = occasions[form]
    const id = await prepare()
    const preview = await officer.succeeds(previewLetter, { params: { id, form: String(form) } })
    const letter = await issue(id, form)
    expect(letter).toMatchObject({ form, name: { zh: name } })
    const text = flat(pdfText(await bytesOf(letter)))
    for (const words of [String(name), gulou.name, letter.letterNo, '示例', '2026年11月', ...says])
      expect(text).toContain(flat(words))
    for (const block of preview.blocks) if (block.type === 'text') expect(text).toContain(flat(block.text))
  })

  test('has a number of its own for each office, year and form, without gaps', async () => {
    const other = await server.signInAtOffice('handler', taijiang, '13900000014')
    const first = await issue(await after(acceptCase), 5)
    const second = await issue(await after(acceptCase), 5)
    const count = (letter: CaseLetter) => Number(/〕(\d+)号/.exec(letter.letterNo)?.[1])
    expect(count(second)).toBe(count(first) + 1)
    const elsewhere = (await filed(server, { unit: taijiang })).id
    await done(other, acceptCase, elsewhere)
    const body = { form: 5, issuedNo: null }
    const theirs = await other.succeeds(issueLetter, {
      params: { id: elsewhere },
      body,
      idempotencyKey: newKey(),
    })
    expect(theirs.letterNo).toBe(letterNumber(5, 2026, 1))
  })

  test('is the same to the byte when the call comes again, and the log seals its digest', async () => {
    const id = await after(acceptCase)
    const key = newKey()
    const first = await issue(id, 5, key)
    const again = await issue(id, 5, key)
    expect(again.letterNo).toBe(first.letterNo)
    const bytes = await bytesOf(again)
    expect(new URL(again.url, server.address).pathname).toBe(
      `/api/v1/letters/${createHash('sha256').update(bytes).digest('hex')}`,
    )
    const opened = await officer.succeeds(getOfficeCase, { params: { id } })
    expect(opened.letters).toHaveLength(1)
    expect(opened.openLetters.find(({ form }) => form === 5)?.isDue).toBe(false)
  })

  test('is read by the person it is for, by an address that ends', async () => {
    const { id, person } = await filed(server)
    await done(officer, acceptCase, id)
    await issue(id, 5)
    const [letter] = (await person.succeeds(getComplaint, { params: { id } })).letters
    if (!letter) throw new Error('the person sees no letter')
    expect(flat(pdfText(await bytesOf(letter)))).toContain('予以受理')
    const tampered = letter.url.replace(
      /case=[^&]+/,
      `case=${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
    )
    expect((await fetch(server.address + tampered)).status).toBe(403)
    server.clock.forward(3_600)
    expect((await fetch(server.address + letter.url)).status).toBe(403)
  })

  test('goes to the merchant only where it concerns both sides', () => {
    const both = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).filter((form) => isLetterFor(form, 'merchant'))
    expect(both).toEqual([7, 8, 9])
  })

  test('names the person to the merchant by the family name until they agree, in a copy of its own', async () => {
    const telling = { merchantUscc: shopUscc, contactName: '林晓示' }
    const id = (await filed(server, telling)).id
    const shop = await server.signInForMerchant(shopUscc, '13900000021')
    const read = async () => (await shop.succeeds(getMerchantCase, { params: { id } })).letters
    await done(officer, acceptCase, id)
    await issue(id, 5)
    expect(await read()).toEqual([])
    await done(officer, startMediation, id, { text: '二楼调解室', heldAt: null })
    const key = newKey()
    const known = await issue(id, 7, key)
    expect((await issue(id, 7, key)).letterNo).toBe(known.letterNo)
    const [notice] = await read()
    if (!notice) throw new Error('the merchant sees no letter')
    expect(notice.letterNo).toBe(known.letterNo)
    expect(flat(pdfText(await bytesOf(known)))).toContain('林晓示')
    const copy = flat(pdfText(await bytesOf(notice)))
    expect(copy).toContain('林**')
    expect(copy).not.toContain('晓示')
    await done(officer, settleCase, id, { text: '退款。', amountFen: null, byOn: null })
    await issue(id, 9)
    const [agreement] = await read()
    if (!agreement) throw new Error('the merchant does not see what was agreed')
    expect(flat(pdfText(await bytesOf(agreement)))).toContain('林晓示')
  })

  test('of a case that somebody files for another speaks to both, and is signed by either', async () => {
    const proxy = proxyForm()
    const id = (await filed(server, { merchantUscc: shopUscc, contactName: '林示例', proxy })).id
    const shop = await server.signInForMerchant(shopUscc, '13900000021')
    await done(officer, acceptCase, id)
    const addressee = async (form: number) =>
      (await officer.succeeds(previewLetter, { params: { id, form: String(form) } })).addressee
    expect(await addressee(5)).toBe('林示例（委托代理人陈小示）')
    await done(officer, startMediation, id, { text: '二楼调解室', heldAt: null })
    expect(await addressee(7)).toBe('林示例（委托代理人陈小示）、福州示例超市')
    await issue(id, 7)
    const [notice] = (await shop.succeeds(getMerchantCase, { params: { id } })).letters
    if (!notice) throw new Error('the merchant sees no letter')
    const copy = flat(pdfText(await bytesOf(notice)))
    expect(copy).toContain('林**（委托代理人陈**）')
    expect(copy).not.toContain('小示')
    await done(officer, settleCase, id, { text: '退款。', amountFen: null, byOn: null })
    expect(flat(pdfText(await bytesOf(await issue(id, 9))))).toContain('投诉人或者委托代理人（签字）')
  })

  test('is not made of what has not happened, nor by another office', async () => {
    const id = await one()
    const input = { params: { id }, body: { form: 6, issuedNo: null }, idempotencyKey: newKey() }
    expect((await officer.refuses(issueLetter, input)).code).toBe('letter-not-due')
    const other = await server.signInAtOffice('supervisor', taijiang, '13900000015')
    expect((await other.refuses(issueLetter, input)).code).toBe('case-unknown')
    const preview = { params: { id, form: '1' } }
    expect((await other.refuses(previewLetter, preview)).code).toBe('case-unknown')
  })

  test('is signed on one page however long the agreement is, and begins each paragraph alike', async () => {
    for (const lines of [3, 9, 12]) {
      const text = Array.from({ length: lines }, (_, at) => `第${at + 1}项：商家退还货款。`).join('\n')
      const id = await after(settleCase, { text, amountFen: 1384_00, byOn: null }, acceptCase)
      const pages = pdfPages(await bytesOf(await issue(id, 9)))
      const signed = pages.filter((page) => page.includes('签字'))
      expect(signed).toHaveLength(1)
      expect(signed[0]?.match(/签字/g)).toHaveLength(3)
      expect(signed[0]).toContain('2026年11月')
      expect(pages.join('').match(/　　第\d+项/g)).toHaveLength(lines)
    }
  })

  test('says before it is issued that one has told of the same already', async () => {
    const id = await after(acceptCase)
    const preview = { params: { id, form: '5' } }
    expect((await officer.succeeds(previewLetter, preview)).issuedNo).toBeNull()
    const { letterNo } = await issue(id, 5)
    expect((await officer.succeeds(previewLetter, preview)).issuedNo).toBe(letterNo)
  })

  test('is not issued a second time by who does not know of the first, and is by who does', async () => {
    const id = await after(acceptCase)
    const first = await issue(id, 5)
    const unknowing = { params: { id }, body: { form: 5, issuedNo: null }, idempotencyKey: newKey() }
    expect(await officer.refuses(issueLetter, unknowing)).toMatchObject({
      status: 409,
      code: 'letter-issued',
    })
    const second = await issue(id, 5, newKey(), first.letterNo)
    expect(second.letterNo).not.toBe(first.letterNo)
    const late = { ...unknowing, body: { form: 5, issuedNo: first.letterNo } }
    expect((await officer.refuses(issueLetter, late)).code).toBe('letter-issued')
    const { letters } = await officer.succeeds(getOfficeCase, { params: { id } })
    expect(letters.map(({ letterNo }) => letterNo).sort()).toEqual([first.letterNo, second.letterNo].sort())
  })

  test('is issued once where two windows ask for it at the same time', async () => {
    const id = await after(acceptCase)
    const ask = () =>
      officer.call(issueLetter, {
        params: { id },
        body: { form: 5, issuedNo: null },
        idempotencyKey: newKey(),
      })
    const answers = await Promise.all([ask(), ask()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { letters } = await officer.succeeds(getOfficeCase, { params: { id } })
    expect(letters).toHaveLength(1)
  })

  test('that a case was passed on is written by the office that did so, not by the one that has it now', async () => {
    const id = await after(transferCase, { unit: taijiang, text: '经营地在台江区' })
    const other = await server.signInAtOffice('handler', taijiang, '13900000014')
    const { openLetters } = await other.succeeds(getOfficeCase, { params: { id } })
    expect(openLetters.map(({ form }) => form)).toEqual([1])
    const input = { params: { id }, body: { form: 3, issuedNo: null }, idempotencyKey: newKey() }
    expect((await other.refuses(issueLetter, input)).code).toBe('letter-not-due')
  })

  test('leaves a line in the log of looks', async () => {
    const id = await after(acceptCase)
    server.clock.forward(1)
    await officer.succeeds(previewLetter, { params: { id, form: '5' } })
    const { items } = await officer.succeeds(listLooks, { query: { limit: 1 } })
    expect(items).toMatchObject([{ what: 'letter', detail: '投诉受理决定书' }])
  })
})
