import { expect, test } from '@jest/globals'
import { publicity } from '../../../../domain/credit/publicity'
import { presentRecord } from '../../../../server/credit/record.presenter'
import { recordLines } from '../../../../server/credit/snapshot/paper/record-lines'
import { licence } from '../../domain/credit/records'

test.each([
  ['2026-05-01', '2026-05-01', '2026-05-01', '有效'],
  ['2026-01-01', '2026-04-30', '2026-05-01', '已到期'],
  ['2026-05-02', null, '2026-05-01', '还没生效'],
] as const)('a licence from %s to %s is printed on %s as %s', (validFrom, validTo, takenOn, word) => {
  const record = licence({ validFrom, validTo })
  const lines = recordLines(presentRecord(record, publicity(record, takenOn), null), takenOn)
  expect(lines.find(([name]) => name.zh === '状态')?.[1].zh).toBe(word)
})
