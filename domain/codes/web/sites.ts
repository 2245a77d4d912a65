/** Official sites whose addresses are printed as QR codes. A new one is a row. */
import { say, type Text } from '../../text'
import { places } from '../national/places'
import type { Family, NextStep } from '../recognition'

export interface OfficialSite {
  readonly family: Family
  readonly name: Text
  readonly site: Text
  /** The whole host, lower case. */
  readonly host: RegExp
  /** Query parameter that carries a unified social credit code, at its beginning; null where none does. */
  readonly parameter: string | null
  readonly next: readonly NextStep[]
}

export const officialSites: readonly OfficialSite[] = [
  {
    // 市场监管总局公告 2019 年第 28 号: the serial begins with the code of the business.
    family: 'licence-show',
    name: say('电子营业执照亮照链接', 'Link that displays an electronic business licence'),
    site: say(
      '市场监管总局电子营业执照亮照系统',
      'Electronic business licence display of the market regulator',
    ),
    host: /^zzlz\.gsxt\.gov\.cn$/,
    parameter: 'serial',
    next: [places.licenceShow],
  },
  {
    family: 'licence-qr',
    name: say('营业执照二维码', 'QR code of a business licence'),
    site: say('国家企业信用信息公示系统', 'National enterprise credit publicity system'),
    host: /^([a-z0-9-]+\.)?gsxt\.gov\.cn$/,
    parameter: 'uniscid',
    next: [places.publicity],
  },
  {
    family: 'energy-label',
    name: say('能效标识二维码', 'QR code of an energy label'),
    site: say('中国能效标识网', 'China energy label'),
    host: /^([a-z0-9-]+\.)?energylabel\.(gov|com)\.cn$/,
    parameter: null,
    next: [places.energyLabels],
  },
]
