import { describe, expect, test } from '@jest/globals'
import { openActs } from '../../../../domain/complaint/acts'
import type { FiledProxy, ProxyDraft } from '../../../../domain/complaint/proxy-terms'
import { proxyHindrance, proxyOf } from '../../../../domain/complaint/proxy'
import { proxyLetter, proxyLetterText, type ProxyGrant } from '../../../../domain/complaint/proxy-letter'
import { proxyProblems } from '../../../../domain/complaint/proxy-form'
import {
  isBlankSignature,
  signatureFault,
  signatureLimits,
  signaturePath,
} from '../../../../domain/complaint/proxy-signature'
import type { Logged } from '../../../../domain/complaint/offers'
import { begunStroke, drawnOn } from '../../../../src/platform/signature/pen'

const terms = {
  agentName: '陈小示',
  agentPhone: '13800000002',
  agentAddress: '',
  relation: 'child',
  scope: 'general',
  powers: [],
  fromOn: '2026-11-20',
  untilOn: '2027-11-19',
} as const
const proof = { signedBy: 'drawn', evidence: [], sha256: 'a'.repeat(64) } as const

function log(proxy: Partial<FiledProxy> = {}): Logged[] {
  const facts = { proxy: { ...terms, ...proof, ...proxy } }
  return [{ id: 'e1', action: 'submit', at: '2026-11-20T02:00:00.000Z', actor: 'consumer', facts }]
}
const renewed = (facts: { powers: FiledProxy['powers']; untilOn: string }): Logged => ({
  id: 'e2',
  action: 'renew-proxy',
  at: '2026-11-21T02:00:00.000Z',
  actor: 'consumer',
  facts: { ...proof, ...facts },
})
const today = '2026-11-23'

describe('what the agent may do', () => {
  test('is everything but giving up the principal’s claim under general authority', () => {
    const acts = openActs(log(), 'consumer', today)
    expect(acts).toContain('add-evidence')
    expect(acts).toContain('renew-proxy')
    expect(acts).not.toContain('withdraw')
  })

  test('grows with what the principal signs later', () => {
    const events = [...log(), renewed({ powers: ['withdraw'], untilOn: '2028-01-01' })]
    expect(proxyOf(events)).toMatchObject({ scope: 'special', powers: ['withdraw'], untilOn: '2028-01-01' })
    expect(openActs(events, 'consumer', today)).toContain('withdraw')
    expect(proxyHindrance(events, 'settle', today)).toBe('proxy-power-missing')
  })

  test('ends with the last day, which still counts', () => {
    expect(proxyHindrance(log(), 'add-evidence', '2027-11-19')).toBeNull()
    expect(proxyHindrance(log(), 'add-evidence', '2027-11-20')).toBe('proxy-expired')
    expect(openActs(log(), 'consumer', '2027-11-20')).toEqual(['renew-proxy'])
  })

  test('is no question in a case of one’s own, where nobody signs again', () => {
    const [filed] = log()
    const own: Logged[] = filed ? [{ id: 'e1', action: 'submit', at: filed.at, actor: 'consumer' }] : []
    expect(proxyOf(own)).toBeNull()
    const acts = openActs(own, 'consumer', today)
    expect(acts).toContain('withdraw')
    expect(acts).not.toContain('renew-proxy')
  })
})

describe('the text of the paper', () => {
  const grant: ProxyGrant = {
    kind: 'grant',
    principal: { name: '林示例', phone: '13800000003', address: '示例路 2 号' },
    terms,
    merchantName: '福州示例超市',
    productName: '风味酸奶',
  }
  const rowsOf = (authority: ProxyGrant) =>
    Object.fromEntries(proxyLetter(authority).rows.map(([name, value]) => [name.zh, value.zh]))

  test('holds matter, authority and term, as art. 11 wants it', () => {
    const rows = rowsOf(grant)
    expect(rows['委托事项']).toContain('福州示例超市（风味酸奶）')
    expect(rows['代理权限']).toContain('一般代理')
    expect(rows['代理权限']).toContain('不包括：变更、放弃投诉请求；和解、达成调解协议；撤回投诉')
    expect(rows['期限']).toBe('自2026年11月20日起，到2027年11月19日为止')
  })

  test('names the powers of special authority, and those it leaves out', () => {
    const rows = rowsOf({ ...grant, terms: { ...terms, scope: 'special', powers: ['settle'] } })
    expect(rows['代理权限']).toMatch(/特别授权.*还可以代我：和解、达成调解协议.*不包括：变更.*撤回投诉/)
  })

  test('is another text when anything in it changes', () => {
    const texts = [
      grant,
      { ...grant, merchantName: '别家' },
      { ...grant, principal: { ...grant.principal, name: '林某' } },
      { ...grant, terms: { ...terms, untilOn: '2027-12-31' } },
    ].map(proxyLetterText)
    expect(new Set(texts).size).toBe(4)
  })
})

describe('a signature', () => {
  const signed = [
    [100, 100, 300, 120, 420, 160, 500, 240],
    [520, 240, 640, 100, 700, 200, 760, 90],
  ]

  test('of two lines across the field is one', () => {
    expect(signatureFault(signed)).toBeNull()
  })

  test.each<[string, number[][]]>([
    ['nothing', []],
    ['a dot', [[500, 200]]],
    ['a short line', [[1, 1, 9, 9, 1, 1, 9, 9, 1, 1, 9, 9, 1, 1, 9, 9, 1, 1]]],
    ['a long line of two points', [[0, 0, 1_000, 400]]],
  ])('%s is none', (_what, strokes) => {
    expect(isBlankSignature(strokes)).toBe(true)
    expect(signatureFault(strokes)?.code).toBe('required')
  })

  test('with too many lines or points is refused', () => {
    const many = Array.from({ length: signatureLimits.strokes + 1 }, () => [1, 1])
    expect(signatureFault(many)?.code).toBe('too-big')
    expect(signatureFault([Array.from({ length: signatureLimits.points * 2 + 2 }, () => 1)])?.code).toBe(
      'too-big',
    )
  })

  test('out of the field, odd or broken is unreadable', () => {
    expect(signatureFault([[1, 401, 2, 2]])?.code).toBe('bad-format')
    expect(signatureFault([[1, 2, 3]])?.code).toBe('bad-format')
    expect(signatureFault([[0.5, 2]])?.code).toBe('bad-format')
  })

  test('is one SVG path, with a dot for a tap', () => {
    expect(
      signaturePath([
        [1, 2, 3, 4],
        [5, 6],
      ]),
    ).toBe('M1 2L3 4M5 6l0.1 0')
  })

  test('is drawn in the units of the field, without points that tell nothing, and never beyond its limits', () => {
    const begun = begunStroke([], { x: 0.1, y: 0.5 })
    expect(begun).toEqual([100, 200])
    const still = drawnOn([], begun ?? [], { x: 0.101, y: 0.5 })
    expect(still).toBe(begun)
    expect(drawnOn([], still, { x: 1.4, y: -0.2 })).toEqual([100, 200, 1_000, 0])
    expect(
      begunStroke(
        Array.from({ length: signatureLimits.strokes }, () => [1, 1]),
        { x: 0, y: 0 },
      ),
    ).toBeNull()
    const full = [Array.from({ length: signatureLimits.points * 2 }, () => 1)]
    expect(drawnOn(full, [1, 1], { x: 1, y: 1 })).toEqual([1, 1])
  })
})

test('one agent’s telephone may be the principal’s: only the same name too is the same person', () => {
  const proxy: ProxyDraft = { ...terms, signature: { kind: 'drawn', strokes: [], signedOn: today } }
  const parts = (contactName: string) =>
    proxyProblems({ contactName, contactPhone: terms.agentPhone, proxy }, today).map(({ part }) => part)
  expect(parts('林示例')).toEqual(['signature'])
  expect(parts('陈小示')).toEqual(['agentName', 'signature'])
})
