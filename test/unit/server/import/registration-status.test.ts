import { describe, expect, test } from '@jest/globals'
import { registrationOf } from '../../../../server/import/registration-row'

const origin = { source: '示例', asOfAt: '2026-11-20T00:00:00.000Z', hasPublicRepresentatives: false }
const statusOf = (written: string) => {
  const fields = { 企业名称: '示例茶业', 统一社会信用代码: '91350100M000100Y43', 经营状态: written }
  const registration = registrationOf(fields, origin)
  return typeof registration === 'string' ? registration : registration.status
}

describe('经营状态 in the words of the registers', () => {
  test.each([
    ['存续（在营、开业、在册）', 'active'],
    ['在业', 'active'],
    ['注销', 'deregistered'],
    ['注销企业', 'deregistered'],
    ['吊销', 'revoked'],
    ['吊销，未注销', 'revoked'],
    ['吊销未注销', 'revoked'],
    ['吊销，尚未注销', 'revoked'],
    ['歇业', 'dormant'],
    ['迁出', 'moved'],
    ['', 'unknown'],
    ['其他', 'unknown'],
  ])('%s is %s', (written, status) => {
    expect(statusOf(written)).toBe(status)
  })

  test.each(['吊销，已注销', '吊销后注销', '吊销并注销', '已吊销、注销'])(
    'whose licence was revoked and who was deregistered after it is deregistered: %s',
    (written) => {
      expect(statusOf(written)).toBe('deregistered')
    },
  )

  test.each([
    ['存续，拟注销', 'active'],
    ['在营（简易注销公告中）', 'active'],
    ['存续（正在注销）', 'active'],
    ['开业（注销备案）', 'active'],
    ['吊销，申请注销', 'revoked'],
    ['拟注销', 'unknown'],
  ])('who only asks to be deregistered is not yet: %s', (written, status) => {
    expect(statusOf(written)).toBe(status)
  })
})
