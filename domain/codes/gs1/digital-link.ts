/** GS1 Digital Link addresses as candidates. */
import { say } from '../../text'
import type { Candidate } from '../recognition'
import type { Element } from './elements'
import { explainElements } from './explain'
import { parseDigitalLink } from './link-reader'
import { asRead } from './link-writer'
import { nearElements } from './near-elements'

const trustNote = say(
  '任何网站都能做成这种网址；这里只读取编码，不打开网站',
  'Any site can use such an address; only the code is read, the site is not opened',
)

/**
 * The candidate for a web address that carries a GS1 key, its canonical address as the normalised form; null for any
 * other text.
 * @param today `YYYY-MM-DD`, for the date window.
 */
export function readDigitalLink(text: string, today: string): Candidate | null {
  const link = parseDigitalLink(text)
  if (!link) return null
  const unread = link.ignored
    .filter((pair) => /^[A-Za-z]/.test(pair))
    .slice(0, 3)
    .map((pair) => {
      const key = pair.split('=')[0]?.slice(0, 20) ?? ''
      return say(`参数 ${key} 不是商品信息，没有读`, `Parameter ${key} is no item data and was not read`)
    })
  const candidate = explainElements('gs1-dl', link, today, [trustNote, ...unread])
  const pathLength = 1 + link.qualifiers.length
  const written = (elements: readonly Element[]) =>
    asRead(elements.slice(0, pathLength), elements.slice(pathLength))
  return {
    ...candidate,
    normalised: written(link.elements),
    suggestions: nearElements(link.elements).map(written),
  }
}
