import type { DataQuality } from '../contract/exchange'

const fuzhou = '福州示例市场监管局（演示）'
const taiyuan = '太原示例行政审批局（演示）'

/** The invented sources; by them their reports are found again when the demo is removed. */
export const demoQualitySources = [fuzhou, taiyuan] as const

type Source = DataQuality['sources'][number]

const counted = { added: 0, updated: 0, unchanged: 0, duplicates: 0, unknownMerchants: 0, rejected: 0 }

/** What the last imports of two invented offices came to. */
export function demoQuality(now: string): readonly Source[] {
  return [
    {
      source: fuzhou,
      kind: 'penalty',
      file: 'penalties.csv',
      at: now,
      quality: {
        ...counted,
        read: 320,
        added: 301,
        duplicates: 9,
        unknownMerchants: 6,
        rejected: 19,
        reasons: [
          {
            code: 'duplicate-row',
            count: 9,
            text: { zh: '和同一文件前面的行重复', en: 'It repeats an earlier row of the file' },
          },
          {
            code: 'unknown-merchant',
            count: 6,
            text: {
              zh: '登记信息里没有这家商家，先导入登记信息',
              en: 'The merchant is not in the registrations; import those first',
            },
          },
          {
            code: 'bad-date',
            count: 4,
            text: { zh: '日期不存在或写法不认识', en: 'A date does not exist or cannot be read' },
          },
        ],
        fieldsExpected: 3200,
        fieldsFilled: 3068,
        gaps: [
          { field: '处罚依据', count: 88 },
          { field: '违法事实', count: 44 },
        ],
        judged: 301,
        late: 14,
      },
    },
    {
      source: taiyuan,
      kind: 'licence',
      file: 'licences.csv',
      at: now,
      quality: {
        ...counted,
        read: 1240,
        added: 1240,
        reasons: [],
        fieldsExpected: 12_400,
        fieldsFilled: 12_400,
        gaps: [],
        judged: 1240,
        late: 3,
      },
    },
  ]
}
