import type { SocietyRecord } from '../../../../domain/credit/standing-records'
import { baseOf, type KindReader } from '../kind-reader'
import { RowRejection } from '../rejections'
import { asked, optional, type Row } from '../row'
import { hasPersonNumber } from '../web-address'

/** What is found outside the authorities' own records: shops on the web, and what society says. */

const yesNo: readonly (readonly [RegExp, boolean])[] = [
  [/^(否|未|无|没有|n|0|false)/i, false],
  [/^(是|已|有|y|1|true)/i, true],
]

/** A web address with its scheme; nothing else may be shown as one. @throws RowRejection `bad-value` */
function webAddress(row: Row, key: string): string | null {
  const text = row.raw(key)
  if (text === '') return null
  const address = /^[a-z]+:/i.test(text) ? text : `https://${text}`
  // Who signs in with it is no part of a published address.
  if (!/^https?:\/\/(?![^/?#]*@)[^\s<>"'\\]{3,500}$/i.test(address)) throw new RowRejection('bad-value', key)
  return address
}

/** An address beside the record itself: left out where it names a person by a number, for masked it leads nowhere. */
function addressBeside(row: Row, key: string): string | null {
  const address = webAddress(row, key)
  if (address === null) return null
  const shown = row.masked(address, (written) => (hasPersonNumber(written) ? '' : written))
  return shown === '' ? null : shown
}

export const onlineShops: KindReader = {
  kind: 'online-shop',
  fields: [
    asked('title', '网站名称 网店名称 网站或网店名称 WEBSITNAME'),
    asked('address', '网址 网站网址 DOMAIN URL'),
    optional('platform', '所属平台 平台名称 网络交易平台'),
    asked('mark', '亮照链接 可信网站标识 电子标识链接'),
    optional('showsLicence', '是否亮照'),
    asked('decidedOn', '采集日期 核查日期 登记日期'),
    asked('authority', '采集单位 核查机关 登记机关'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const address = webAddress(row, 'address')
    if (address === null) throw new RowRejection('missing-field', 'address')
    if (hasPersonNumber(address)) throw new RowRejection('personal-number', 'address')
    return {
      record: {
        ...base,
        kind: 'online-shop',
        title: row.required('title'),
        platform: row.textOrNull('platform'),
        address,
        markAddress: addressBeside(row, 'mark'),
        showsLicence: row.oneOf<boolean | null>('showsLicence', yesNo, null),
      },
      identity: [address],
    }
  },
}

const origins: readonly (readonly [RegExp, SocietyRecord['origin']])[] = [
  [/协会|商会|学会|消委|联合会/, 'association'],
  [/征信|评级|信用服务/, 'credit-agency'],
  [/媒体|报|台|网|新闻/, 'media'],
]
const tones: readonly (readonly [RegExp, SocietyRecord['tone']])[] = [
  [/负面|不利|批评|曝光/, 'adverse'],
  [/正面|有利|表扬/, 'favourable'],
  [/中性|一般/, 'neutral'],
]

export const society: KindReader = {
  kind: 'society',
  fields: [
    asked('title', '标题 信息标题'),
    asked('content', '内容 摘要'),
    asked('origin', '来源类型 来源类别'),
    asked('tone', '倾向 信息性质'),
    asked('decidedOn', '发布日期 日期'),
    asked('authority', '发布单位 媒体名称 发布者'),
    optional('address', '原文链接 链接 网址'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const title = row.required('title')
    const address = addressBeside(row, 'address')
    const kindOfOrigin = row.oneOf('origin', origins, null)
    if (kindOfOrigin === null) throw new RowRejection('missing-field', 'origin')
    return {
      record: {
        ...base,
        kind: 'society',
        origin: kindOfOrigin,
        title,
        content: row.text('content'),
        address,
        tone: row.oneOf('tone', tones, 'neutral'),
      },
      identity: [title, base.decidedOn, address ?? ''],
    }
  },
}
