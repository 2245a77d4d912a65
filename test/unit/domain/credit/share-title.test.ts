import { describe, expect, test } from '@jest/globals'
import { shareTitle } from '../../../../domain/credit/share-title'

const verdict = { headline: { zh: '注意', en: 'Take note' } }

describe('what a shared link is called', () => {
  test('is the name, the verdict and what weighs most', () => {
    const records = [{ kind: 'penalty' }, { kind: 'licence' }, { kind: 'serious' }] as const
    expect(shareTitle({ name: '福州示例有限公司', verdict, records })).toEqual({
      zh: '福州示例有限公司：注意，在 1 个名单上，有 1 条处罚 · 放心查',
      en: '福州示例有限公司: Take note, on 1 list, 1 penalty · Fangxincha',
    })
  })

  test('is the name and the verdict where nothing weighs', () => {
    expect(shareTitle({ name: '甲', verdict, records: [] }).zh).toBe('甲：注意 · 放心查')
  })
})
