import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ComplaintDraft } from '../../../../domain/complaint/case'
import { validateComplaint } from '../../../../domain/complaint/draft'
import { complaintLimits } from '../../../../domain/complaint/limits'

const complete: ComplaintDraft = {
  merchantUscc: '91350100M000100Y43',
  merchantName: '福州示例商贸有限公司',
  merchantAddress: '',
  productName: '示例陈醋',
  gtin: '06901234567892',
  lot: null,
  orderNo: '',
  happenedOn: '2026-11-20',
  amountFen: 1_290,
  requests: ['refund'],
  story: '瓶内有异物。',
  attachments: [{ name: '1.jpg', type: 'image/jpeg', bytes: 2_000_000 }],
  contactName: '林某',
  contactPhone: '138 0000 0000',
  contactAddress: '福州市鼓楼区示例路 1 号',
  consentPublish: false,
  consentMediation: true,
}
const today = '2026-11-23'
const faults = (change: Partial<ComplaintDraft>) =>
  validateComplaint({ ...complete, ...change }, today).map(({ field, code }) => `${field} ${code}`)

describe('a complaint', () => {
  test('that holds what article 10 asks for can be filed', () => {
    expect(faults({})).toEqual([])
  })

  test('that holds nothing names every missing field, in the order of the form', () => {
    const nothing = faults({
      merchantUscc: null,
      merchantName: ' ',
      happenedOn: null,
      requests: [],
      story: '',
      contactName: '',
      contactPhone: '',
      contactAddress: '',
    })
    expect(nothing).toEqual([
      'merchantName required',
      'merchantAddress required',
      'happenedOn required',
      'requests required',
      'story required',
      'contactName required',
      'contactPhone required',
      'contactAddress required',
    ])
  })

  test('needs no address of a merchant from the register, and no amount', () => {
    expect(faults({ merchantAddress: '', amountFen: null })).toEqual([])
  })

  test('is counted in characters as people see them', () => {
    expect(faults({ story: '😀'.repeat(complaintLimits.story) })).toEqual([])
    expect(faults({ story: '字'.repeat(complaintLimits.story + 1) })).toEqual(['story too-long'])
    expect(faults({ merchantName: '名'.repeat(10_000) })).toEqual(['merchantName too-long'])
  })

  test.each([
    [{ happenedOn: '2026-11-24' }, 'happenedOn out-of-range'],
    [{ happenedOn: '2026-02-30' }, 'happenedOn bad-format'],
    [{ amountFen: 12.5 }, 'amountFen out-of-range'],
    [{ amountFen: -1 }, 'amountFen out-of-range'],
    [{ gtin: '06901234567893' }, 'gtin bad-format'],
    [{ merchantUscc: '123' }, 'merchantUscc bad-format'],
    [{ contactPhone: '12345' }, 'contactPhone bad-format'],
  ])('with %j is refused: %s', (change, fault) => expect(faults(change)).toEqual([fault]))

  test.each(['13800000000', '+86 138 0000 0000', '0591-83000000', '(0351) 400 0000', '400-800-1234'])(
    'takes the telephone number %s',
    (contactPhone) => expect(faults({ contactPhone })).toEqual([]),
  )

  test('takes nine photos or PDFs and names the file that does not fit', () => {
    const photo = { name: '照片.heic', type: 'image/heic', bytes: 5_000_000 }
    expect(faults({ attachments: Array.from({ length: 9 }, () => photo) })).toEqual([])
    expect(faults({ attachments: Array.from({ length: 10 }, () => photo) })).toEqual(['attachments too-many'])
    expect(faults({ attachments: [{ ...photo, bytes: 0 }] })).toEqual(['attachments bad-format'])
    expect(faults({ attachments: [{ ...photo, bytes: 30_000_000 }] })).toEqual(['attachments too-big'])
    const [found] = validateComplaint({ ...complete, attachments: [{ ...photo, type: 'text/html' }] })
    expect(found?.message.zh).toBe('“照片.heic”不是照片、PDF 或录音')
  })

  test('with any text in its fields gets an answer', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, text, (story, merchantName, contactPhone) => {
        expect(Array.isArray(faults({ story, merchantName, contactPhone }))).toBe(true)
      }),
    )
  })
})
