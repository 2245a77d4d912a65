/** The QR code on a paper business licence: an address of the national publicity system with the code in it. */
import { say, type Text } from '../text'
import { parseAddress } from './address'
import { fixedFamilies } from './families'
import { readFixed } from './fixed'
import { compact } from './normalise'
import type { Candidate } from './recognition'

/** Hosts of 国家企业信用信息公示系统. */
const OFFICIAL = /^([a-z0-9-]+\.)?gsxt\.gov\.cn$/

const wrongHost = (host: string): Text =>
  say(
    `网址不是国家企业信用信息公示系统（gsxt.gov.cn），而是 ${host}：不要在那里输入个人信息`,
    `The address is not the national publicity system (gsxt.gov.cn) but ${host}: enter no personal data there`,
  )

/** The candidate for such an address; null for any other text. */
export function readLicenceQr(text: string): Candidate | null {
  const address = parseAddress(text)
  const written = address?.query.find(([key]) => key.toLowerCase() === 'uniscid')?.[1]
  const row = fixedFamilies.find(({ family }) => family === 'uscc')
  if (!address || written === undefined || !row) return null
  const { host } = address
  const code = compact({ text: written, notes: [] }).text
  const inner = readFixed(row, code)
  const official = OFFICIAL.test(host)
  const notes = [...(official ? [] : [wrongHost(host.slice(0, 80))]), ...(inner?.notes ?? [])]
  if (!inner)
    notes.push(
      say('网址里没有完整的统一社会信用代码', 'The address holds no complete unified social credit code'),
    )
  return {
    family: 'licence-qr',
    verdict: inner?.verdict ?? 'misread',
    normalised: inner?.normalised ?? code,
    name: say('营业执照二维码', 'QR code of a business licence'),
    parts: [
      {
        key: 'host',
        text: host.slice(0, 80),
        name: say('网站', 'Site'),
        meaning: official
          ? say('国家企业信用信息公示系统', 'National enterprise credit publicity system')
          : null,
      },
      ...(inner?.parts ?? []),
    ],
    check: inner?.check ?? null,
    notes,
    suggestions: inner?.suggestions ?? [],
    next: inner?.next ?? [{ kind: 'none' }],
  }
}
