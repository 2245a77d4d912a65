/** Addresses with the code of a business in them: the QR code of a licence, the link that displays one. */
import { say, type Text } from '../../text'
import type { Address } from '../address'
import { readNumbered } from '../national/numbered'
import { creditCode } from '../national/registrations'
import { compact } from '../normalise'
import type { Candidate } from '../recognition'
import { officialSites } from './sites'

const wrongHost = (host: string): Text =>
  say(
    `网址不是官方的公示系统（gsxt.gov.cn），而是 ${host}：不要在那里输入个人信息`,
    `The address is not the official publicity system (gsxt.gov.cn) but ${host}: enter no personal data there`,
  )
const noCode = say(
  '网址里没有完整的统一社会信用代码',
  'The address holds no complete unified social credit code',
)

/**
 * The candidate for an address whose parameter carries a unified social credit code, on its official site or, with a
 * warning, on any other; null for other addresses.
 */
export function readLicenceAddress(address: Address, thisYear: number): Candidate | null {
  const host = address.host.slice(0, 80)
  const sites = officialSites.filter(
    ({ parameter }) => parameter !== null && written(address, parameter) !== null,
  )
  const row =
    sites.find((site) => site.host.test(address.host)) ?? sites.find(({ family }) => family === 'licence-qr')
  if (!row || row.parameter === null) return null
  const official = row.host.test(address.host)
  const value = written(address, row.parameter) ?? ''
  const code = compact({ text: row.parameter === 'serial' ? value.slice(0, 18) : value, notes: [] }).text
  const inner = readNumbered(creditCode, code, thisYear)
  const next = [...(inner?.next ?? []), ...(official ? row.next : [])]
  return {
    family: row.family,
    verdict: inner?.verdict ?? 'misread',
    normalised: inner?.normalised ?? code,
    name: row.name,
    parts: [
      { key: 'host', text: host, name: say('网站', 'Site'), meaning: official ? row.site : null },
      ...(inner?.parts ?? []),
    ],
    check: inner?.check ?? null,
    notes: [...(official ? [] : [wrongHost(host)]), ...(inner ? inner.notes : [noCode])],
    suggestions: inner?.suggestions ?? [],
    next: next.length > 0 ? next : [{ kind: 'none' }],
  }
}

function written(address: Address, parameter: string): string | null {
  return address.query.find(([key]) => key.toLowerCase() === parameter)?.[1] ?? null
}
