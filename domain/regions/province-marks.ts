import { say, type Text } from '../text'
import { provinces } from './provinces'

/** The letters of GB/T 2260 and ISO 3166-2, in the order of `provinces`. */
const letters =
  'BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ TW HK MO'.split(
    ' ',
  )

const marks: ReadonlyMap<string, Text> = new Map(
  [...provinces].map(([province, { letter }], at) => [province, say(letter, letters[at] ?? '')]),
)

/** What stands for a province where its name has no room: 闽, FJ. */
export const provinceMark = (province: string): Text => marks.get(province) ?? say(province, province)
