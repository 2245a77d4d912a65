/** Making what people type, paste and scan comparable, and saying what was changed. */
import { halfWidth } from '../half-width'
import { say, type Text } from '../text'

/** Longest text read, in UTF-16 units. */
export const MAX_LENGTH = 8_192

/** Separates elements of a GS1 element string. */
export const GS = '\u001d'

/** Invisible characters people paste along: soft hyphen, zero-width, direction marks, BOM, controls but GS. */
const INVISIBLE =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001c\u001e\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\u17b4\u17b5]|[\u180b-\u180e]|[\ufe00-\ufe0f]/g
const BLANKS = /[\s\u00a0\u3000]+/g
const DASHES = /[-\u2010-\u2015\u2212\u00b7\u30fb.\u2022_]/g
/** "统一社会信用代码：" and the like before the code; 准字, 注字 and 备字 are part of one. */
const LABEL = /^(?![^:：]*[准注备]字\s*[:：])[\u4e00-\u9fff（()） \u3000]{2,24}[:：]\s*/
/** How scanners and documents write the separator in plain text. */
const WRITTEN_GS = /\u241d|<GS>|\{GS\}|\\u001d|\\x1d/gi

export interface Normalised {
  readonly text: string
  readonly notes: readonly Text[]
}

const notes = {
  label: say('去掉了前面的说明文字', 'The label before the code was left out'),
  invisible: say('去掉了看不见的字符', 'Invisible characters were removed'),
  fullWidth: say('全角字符已改为半角', 'Full-width characters were made half-width'),
  separator: say('写出来的分隔符已还原', 'A written-out separator was restored'),
  blanks: say('去掉了空格', 'Blanks were removed'),
  dashes: say('去掉了连接符', 'Hyphens and dots were removed'),
  upper: say('小写字母已改为大写', 'Lower-case letters were made upper case'),
}

/** Drops what no code contains: invisible characters, full-width forms, blanks around, a label. Keeps case and GS. */
export function clean(input: string): Normalised {
  const tidied = tidy(input)
  const text = tidied.text.replace(LABEL, '')
  return text === tidied.text ? tidied : { text, notes: [...tidied.notes, notes.label] }
}

/** The same, with the label left on: lines of words need it. */
export function tidy(input: string): Normalised {
  const changed: Text[] = []
  const apply = (text: string, next: string, note: Text): string => {
    if (next !== text) changed.push(note)
    return next
  }
  let text = apply(input, input.replace(INVISIBLE, ''), notes.invisible)
  text = apply(text, halfWidth(text), notes.fullWidth)
  text = apply(text, text.replace(WRITTEN_GS, GS), notes.separator)
  // GS counts as white space in no engine's trim(), so an outer separator stays.
  text = text.replace(/^[ \n\r\u00a0\u3000]+|[ \n\r\u00a0\u3000]+$/g, '')
  return { text, notes: changed }
}

/** Further drops blanks, hyphens and dots and makes letters upper case: for codes of letters and digits only. */
export function compact(cleaned: Normalised): Normalised {
  const unblanked = cleaned.text.replace(BLANKS, '')
  const joined = unblanked.replace(DASHES, '')
  const text = joined.toUpperCase()
  const changed = [...cleaned.notes]
  if (unblanked !== cleaned.text) changed.push(notes.blanks)
  if (joined !== unblanked) changed.push(notes.dashes)
  if (text !== joined) changed.push(notes.upper)
  return { text, notes: changed }
}

/** Drops blanks only: GS1 data know no blank, but hyphens and case count. */
export function unblank(cleaned: Normalised): Normalised {
  const text = cleaned.text.replace(/[ \n\r\u00a0\u3000]+/g, '')
  return text === cleaned.text ? cleaned : { text, notes: [...cleaned.notes, notes.blanks] }
}
