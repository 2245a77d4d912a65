/** How people call provinces and cities for short. */
import { say, type Text } from '../text'
import { provinces } from './provinces'

/** What is left of a province's name in speech: 福建, 内蒙古, 广西. */
export function shortProvince(province: string): Text | null {
  const name = provinces.get(province)?.name
  if (!name) return null
  return say(name.zh.replace(/省$|市$|(?:壮族|回族|维吾尔)?自治区$|特别行政区$/, ''), name.en)
}

/**
 * Province and city for short: 福建福州, 北京. The English name is the province's; places below have none of their own.
 * @param names from the province down, as `Region.names`
 */
export function shortArea(province: string, names: readonly string[]): Text | null {
  const short = shortProvince(province)
  if (!short) return null
  const city = names[1]?.replace(/市$|地区$/, '') ?? ''
  return city === '' || city === short.zh ? short : say(short.zh + city, short.en)
}
