/** Addresses of trace systems: the code of the thing stands at the end, or is a parameter. */
import { say } from '../../text'
import type { Address } from '../address'
import { readEcode } from '../ecode'
import { readNumbered } from '../national/numbered'
import { things } from '../national/things'
import type { Candidate } from '../recognition'
import { officialSites } from './sites'

/** Numbers that are printed as an address and have no check character: only where the length is theirs alone. */
const carried = things.filter(({ family }) => family === 'pesticide' || family === 'drug')

const fromAddress = say(
  '代码取自网址；任何网站都能做成这种网址，这里不打开它',
  'The code was taken from the address; any site can make such an address, it is not opened here',
)

/** The candidate for an address that ends in, or carries, the code of a thing; null for other addresses. */
export function readTraceAddress(address: Address, thisYear: number): Candidate | null {
  const tokens = [...address.segments.slice(-2), ...address.query.map(([, value]) => value)].slice(0, 20)
  for (const token of tokens) {
    const ecode = /(^|\.)(iotroot|ecode)\.[a-z.]+$/.test(address.host) ? readEcode(token) : null
    if (ecode) return { ...ecode, notes: [...ecode.notes, fromAddress] }
    if (!/^(\d{20}|\d{32})$/.test(token)) continue
    for (const row of carried) {
      const found = readNumbered(row, token, thisYear)
      if (found) return { ...found, notes: [...found.notes, fromAddress] }
    }
  }
  return labelOf(address)
}

/** A label whose whole content is an address of its official site. */
function labelOf(address: Address): Candidate | null {
  const row = officialSites.find(({ parameter, host }) => parameter === null && host.test(address.host))
  if (!row) return null
  const path = `/${address.segments.join('/')}`
  return {
    family: row.family,
    verdict: 'ok',
    normalised: address.host + path,
    name: row.name,
    parts: [
      { key: 'host', text: address.host, name: say('网站', 'Site'), meaning: row.site },
      { key: 'path', text: path, name: say('标识', 'Label'), meaning: null },
    ],
    check: null,
    notes: [],
    suggestions: [],
    next: row.next,
  }
}
