/** 医疗器械唯一标识 of ZIIOT (MA); a UDI of GS1 is an element string, one of 阿里健康 (AHM) has twenty digits. */
import { say, type Text } from '../text'
import { gs1Date } from './gs1/dates'
import { countryName } from './gs1/countries'
import { places } from './national/places'
import type { Candidate, Part } from './recognition'

/** Letters before the production identifiers, in the code's own words. */
const identifiers: Readonly<Record<string, { readonly name: Text; readonly isDate: boolean }>> = {
  L: { name: say('生产批号', 'Lot'), isDate: false },
  S: { name: say('序列号', 'Serial number'), isDate: false },
  M: { name: say('生产日期', 'Production date'), isDate: true },
  D: { name: say('生产日期', 'Production date'), isDate: true },
  E: { name: say('失效日期', 'Expiry date'), isDate: true },
  V: { name: say('有效期至', 'Valid until'), isDate: true },
}

const device = say('医疗器械唯一标识（MA 码）', 'Unique device identification (MA)')

/**
 * `MA.country.M0.registrant.` + pack (1) item (6) check (1), then `.L…`, `.S…`, `.M…` and so on.
 * @param today `YYYY-MM-DD`, for the century of dates
 * @returns null when the text does not begin with `MA.`
 */
export function readMaUdi(text: string, today: string): Candidate | null {
  const upper = text.toUpperCase()
  if (!/^MA\.\d/.test(upper) || upper.length > 300) return null
  const [, country = '', trade = '', registrant = '', product = '', ...production] = upper.split('.')
  const faults: Text[] = []
  const sound =
    /^\d{3}$/.test(country) &&
    trade === 'M0' &&
    /^[0-9A-Z]{6}$/.test(registrant) &&
    /^[0-9A-Z]{8}$/.test(product)
  if (!sound)
    faults.push(
      say(
        'MA 码应是 MA.国家 3 位.M0.注册人 6 位.产品 8 位',
        'It should be MA, a country of 3, M0, a registrant of 6 and a product of 8 characters',
      ),
    )
  const parts: Part[] = [
    {
      key: 'issuer',
      text: 'MA',
      name: say('发码机构', 'Issuer'),
      meaning: say('中关村工信二维码技术研究院', 'ZIIOT'),
    },
    { key: 'country', text: country, name: say('国家', 'Country'), meaning: countryName(country) },
    {
      key: 'trade',
      text: trade,
      name: say('行业', 'Trade'),
      meaning: trade === 'M0' ? say('医疗器械', 'Medical devices') : null,
    },
    { key: 'registrant', text: registrant, name: say('注册人', 'Registrant'), meaning: null },
    { key: 'pack', text: product.slice(0, 1), name: say('包装', 'Pack'), meaning: null },
    { key: 'item', text: product.slice(1, 7), name: say('项目', 'Item'), meaning: null },
    { key: 'check', text: product.slice(7), name: say('校验码', 'Check character'), meaning: null },
  ]
  for (const piece of production) {
    const known = identifiers[piece.charAt(0)]
    const value = piece.slice(1)
    const day = known?.isDate === true ? gs1Date(value, today, true) : null
    if (known?.isDate === true && day === null)
      faults.push(say(`没有这一天：${value}`, `No such day: ${value}`))
    parts.push({
      key: piece.charAt(0),
      text: value,
      name: known?.name ?? say('其他标识', 'Other identifier'),
      meaning: day === null ? null : say(day, day),
    })
  }
  return {
    family: 'udi',
    verdict: !sound ? 'misread' : faults.length > 0 ? 'impossible' : 'ok',
    normalised: upper,
    name: device,
    parts: sound ? parts : [],
    check: null,
    notes: [
      ...faults,
      ...(sound
        ? [say('校验码的算法没有公布，这里不核对', 'How its check is computed is not published')]
        : []),
    ],
    suggestions: [],
    next: [places.devices],
  }
}

/** Twenty digits may be a UDI of 阿里健康 as well as a drug trace code: nothing in them tells. */
export function readAhmUdi(text: string): Candidate | null {
  const match = /^(?:AHM)?(\d{7})(\d{13})$/.exec(text)
  if (!match) return null
  const [, product = '', production = ''] = match
  return {
    family: 'udi',
    verdict: 'ok',
    normalised: product + production,
    name: say('医疗器械唯一标识（阿里健康 AHM）', 'Unique device identification (AHM)'),
    parts: [
      { key: 'product', text: product, name: say('产品标识 DI', 'Device identifier'), meaning: null },
      {
        key: 'production',
        text: production,
        name: say('生产标识 PI', 'Production identifier'),
        meaning: null,
      },
    ],
    check: null,
    notes: [
      say(
        '只看长度；药品追溯码也是 20 位数字',
        'Only the length is judged; drug trace codes have 20 digits too',
      ),
    ],
    suggestions: [],
    next: [places.devices],
  }
}
