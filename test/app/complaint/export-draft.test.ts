import { expect, test } from '@jest/globals'
import { exportDraft } from '../../../src/complaint/outbox/export-draft'
import { emptyForm, type Draft } from '../../../src/drafts/draft'
import type { Language } from '../../../src/i18n/language'
import { fakeVault } from '../../../src/platform/vault/index.fake'

const draft: Draft = {
  key: 'draft-1',
  form: {
    ...emptyForm,
    merchantName: '福州示例超市',
    merchantUscc: '91350100M000100Y43',
    happenedOn: '2026-11-20',
    amountYuan: '1280',
  },
  files: [],
  stage: 'editing',
  changedAtMs: 0,
  failure: null,
  filed: null,
}

/** The archive as text: what is in it is stored as it is. */
async function exported(language: Language, changes: Partial<Draft> = {}): Promise<string> {
  const parts: Uint8Array[] = []
  await exportDraft(fakeVault(), { ...draft, ...changes }, language, (bytes) => void parts.push(bytes))
  return Buffer.concat(parts).toString('utf8')
}

test.each([
  ['zh-CN', ['<th>统一社会信用代码</th>', '<td>2026-11-20</td>', '<td>1280 元</td>']],
  ['en', ['<th>Unified social credit code</th>', '<td>20 Nov 2026</td>', '<td>¥1,280</td>']],
] as const)('a draft that is taken along is written as %s writes', async (language, words) => {
  const page = await exported(language)
  for (const each of words) expect(page).toContain(each)
})

test('a report that was filed is called a report', async () => {
  const page = await exported('zh-CN', {
    form: { ...draft.form, filing: { kinds: ['report'] } },
    filed: { id: 'a', number: '2026-000001', kind: 'report' },
  })
  expect(page).toContain('<h1>举报 2026-000001</h1>')
  expect(page).toContain('<th>发生的日期</th>')
})
