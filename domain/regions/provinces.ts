/** Provinces of GB/T 2260 by their first two digits. */
import { say, type Text } from '../text'

export interface Province {
  readonly name: Text
  /** 简称, the one character on number plates and in licence numbers. */
  readonly letter: string
}

const rows =
  '11北京市京Beijing 12天津市津Tianjin 13河北省冀Hebei 14山西省晋Shanxi 15内蒙古自治区蒙Inner_Mongolia ' +
  '21辽宁省辽Liaoning 22吉林省吉Jilin 23黑龙江省黑Heilongjiang 31上海市沪Shanghai 32江苏省苏Jiangsu ' +
  '33浙江省浙Zhejiang 34安徽省皖Anhui 35福建省闽Fujian 36江西省赣Jiangxi 37山东省鲁Shandong 41河南省豫Henan ' +
  '42湖北省鄂Hubei 43湖南省湘Hunan 44广东省粤Guangdong 45广西壮族自治区桂Guangxi 46海南省琼Hainan ' +
  '50重庆市渝Chongqing 51四川省川Sichuan 52贵州省黔Guizhou 53云南省滇Yunnan 54西藏自治区藏Tibet 61陕西省陕Shaanxi ' +
  '62甘肃省甘Gansu 63青海省青Qinghai 64宁夏回族自治区宁Ningxia 65新疆维吾尔自治区新Xinjiang ' +
  '71台湾省台Taiwan,_China 81香港特别行政区港Hong_Kong,_China 82澳门特别行政区澳Macao,_China'

const entries = rows.split(' ').map((row): readonly [string, Province] => {
  const at = row.search(/[A-Z]/)
  const name = say(row.slice(2, at - 1), row.slice(at).replace(/_/g, ' '))
  return [row.slice(0, 2), { name, letter: row.charAt(at - 1) }]
})

export const provinces: ReadonlyMap<string, Province> = new Map(entries)

/** Provinces by 简称; four have a second one. */
export const provinceLetters: ReadonlyMap<string, Text> = new Map([
  ...entries.map(([, { name, letter }]) => [letter, name] as const),
  ...(['贵52', '云53', '甘62', '蜀51'] as const).map(
    (pair) => [pair.charAt(0), provinces.get(pair.slice(1))?.name ?? say('', '')] as const,
  ),
])
