import { describe, expect, test } from '@jest/globals'
import { settledUnits } from '../../../src/complaint/draft/competent-unit'
import { domainDraft, filedCaseOf, formOf } from '../../../src/complaint/outbox/complaint-form'
import { validateComplaint } from '../../../domain/complaint/draft'
import { emptyForm, type Draft, type DraftForm } from '../../../src/drafts/draft'
import { DraftsStore } from '../../../src/drafts/drafts.store'
import type { Filing } from '../../../src/drafts/filing'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'

const written: DraftForm = {
  ...emptyForm,
  merchantName: '示例店',
  merchantAddress: '福建省福州市鼓楼区示例路 1 号',
  happenedOn: '2026-11-20',
  requests: ['refund'],
  story: '买的牛奶是酸的，店里不肯退。',
  contactName: '林示例',
  contactPhone: '13800000000',
  contactAddress: '示例路 2 号',
}
const draftOf = (form: DraftForm): Draft => ({
  key: '01935a10-0000-4000-8000-00000000000a',
  stage: 'editing',
  form,
  files: [],
  changedAtMs: 0,
  failure: null,
  filed: null,
})
/** What goes out when the person sends it so. */
const filed = (filing: Partial<Filing>) => {
  const units = settledUnits({ ...written, filing })
  return formOf(draftOf({ ...written, filing: { ...filing, units } }))
}

describe('a draft of before there was a choice', () => {
  test('is filed as it always was, with not one property more', () => {
    expect(Object.keys(formOf(draftOf(written))).sort()).toEqual(
      [
        'merchantUscc',
        'merchantName',
        'merchantAddress',
        'productName',
        'gtin',
        'lot',
        'orderNo',
        'happenedOn',
        'amountFen',
        'requests',
        'story',
        'attachments',
        'contactName',
        'contactPhone',
        'contactAddress',
        'consentPublish',
        'consentMediation',
      ].sort(),
    )
  })

  test('opens from the device with everything that was typed', () => {
    const storage = fakeStorage()
    const { consentMediation: _later, ...older } = written
    storage.write('drafts', ['k'])
    storage.write('draft/k', { ...draftOf(written), key: 'k', form: older, filed: { id: 'x', number: '1' } })
    const [draft] = new DraftsStore(storage, fakeClock()).drafts
    expect(draft?.form).toEqual({ ...written, consentMediation: true })
    expect(draft?.filed).toEqual({ id: 'x', number: '1' })
  })
})

describe('what is filed', () => {
  test('as both names the office of each', () => {
    const form = filed({
      kinds: ['complaint', 'report'],
      channel: 'platform-shop',
      platformRegion: '330110',
    })
    expect(form).toMatchObject({
      kind: 'both',
      unit: { code: '350102' },
      reportUnit: { code: '330110' },
      sale: { channel: 'platform-shop', act: 'dealing' },
    })
  })

  test('as a report leaves behind what a report does not take, and the draft keeps it', () => {
    const form = filed({ kinds: ['report'], channel: 'shop', isAnonymous: true })
    expect(form).toMatchObject({
      kind: 'report',
      isAnonymous: true,
      requests: [],
      contactName: '',
      contactPhone: '',
      contactAddress: '',
      consentMediation: false,
      unit: { code: '350102' },
    })
    expect(form).not.toHaveProperty('reportUnit')
  })

  test('as both is never anonymous, whatever was ticked before', () => {
    const form = filed({ kinds: ['complaint', 'report'], isAnonymous: true })
    expect(form).not.toHaveProperty('isAnonymous')
    expect(form.contactName).toBe('林示例')
  })

  test('goes to the office that the person chose', () => {
    expect(filed({ channel: 'shop', chosenUnits: { complaint: '330110' } }).unit).toEqual({
      code: '330110',
      name: '杭州市余杭区市场监督管理局',
    })
  })

  test('from a situation of the questions names it', () => {
    expect(filed({ situation: 'gym-refund-service' }).situation).toBe('gym-refund-service')
    expect(filed({})).not.toHaveProperty('situation')
  })

  test('with an open office names none', () => {
    expect(filed({ kinds: ['report'] })).not.toHaveProperty('unit')
  })

  test.each<Partial<Filing>>([
    {},
    { kinds: ['report'], isAnonymous: true },
    { kinds: ['report'] },
    { kinds: ['complaint', 'report'], channel: 'shop' },
    { kinds: ['complaint', 'report'], channel: 'platform-shop', isShownAddressUseless: true },
  ])('as %j is what the rules allow', (filing) => {
    expect(validateComplaint(domainDraft({ ...written, filing }, []), '2026-11-23')).toEqual([])
  })

  test('of a choice that a newer version wrote is a plain complaint', () => {
    const filing = { kinds: ['petition'], channel: 'teleport', act: 'song' } as unknown as Partial<Filing>
    expect(filed(filing)).toMatchObject({ kind: 'complaint', sale: { channel: null, act: 'dealing' } })
  })
})

test('the draft keeps both numbers of the answer', () => {
  const twin = { id: 'b', number: '2026-000002', kind: 'report' as const }
  const answer = { id: 'a', number: '2026-000001', kind: 'complaint' as const, twin }
  expect(filedCaseOf(answer)).toEqual(answer)
})
