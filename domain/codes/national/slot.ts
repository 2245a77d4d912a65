/** One named piece of a national code, and what it says. */
import { isDay } from '../../calendar/day'
import { provinces } from '../../regions/provinces'
import { regionName } from '../../regions/regions'
import { say, type Text } from '../../text'

export type Values = Readonly<Record<string, Text>>

export interface Slot {
  readonly key: string
  readonly name: Text
  /** Meanings; looked up with the slot's own text, or with everything up to its end (`span: 'head'`). */
  readonly values?: Values
  readonly span?: 'own' | 'head'
  /** A value outside the table never existed; without it, it is only unknown to us. */
  readonly closed?: boolean
  /** What the characters are, where a table of values does not say it. */
  readonly holds?: 'region' | 'province' | 'year' | 'short-year' | 'month' | 'day'
  /** First year such codes were given out. */
  readonly since?: number
}

/** What a slot's text says. A `fault` never existed; a `note` is only to be known. */
export interface SlotReading {
  readonly meaning: Text | null
  readonly fault: Text | null
  readonly note: Text | null
}

/**
 * @param head everything up to the slot's end
 * @param thisYear four digits
 */
export function readSlot(slot: Slot, text: string, head: string, thisYear: number): SlotReading {
  const listed = slot.values?.[slot.span === 'head' ? head : text] ?? null
  if (listed) return { meaning: listed, fault: null, note: null }
  switch (slot.holds) {
    case 'region':
      return readRegion(slot, text)
    case 'province': {
      const province = provinces.get(text)
      return known(slot, text, province?.name ?? null)
    }
    case 'year':
      return readYear(slot, text, Number(text), thisYear)
    case 'short-year':
      return readYear(slot, text, 2000 + Number(text), thisYear)
    case 'month':
      return known(
        slot,
        text,
        /^(0[1-9]|1[0-2])$/.test(text) ? say(`${Number(text)} 月`, `Month ${Number(text)}`) : null,
      )
    case 'day': {
      const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
      return known(slot, text, isDay(day) && Number(text.slice(0, 4)) <= thisYear ? say(day, day) : null)
    }
    default:
      return slot.closed === true ? known(slot, text, null) : { meaning: null, fault: null, note: null }
  }
}

function known(slot: Slot, text: string, meaning: Text | null): SlotReading {
  return { meaning, fault: meaning ? null : neverExisted(slot, text), note: null }
}

function neverExisted(slot: Slot, text: string): Text {
  return say(`${slot.name.zh}“${text}”不存在`, `${slot.name.en} “${text}” never existed`)
}

function readYear(slot: Slot, text: string, year: number, thisYear: number): SlotReading {
  const meaning = say(`${year} 年`, String(year))
  if (year > thisYear)
    return {
      meaning,
      fault: say(`${slot.name.zh}“${text}”还没有到`, `${slot.name.en} “${text}” has not come yet`),
      note: null,
    }
  if (year < (slot.since ?? 0))
    return {
      meaning,
      fault: say(
        `这种编号 ${slot.since} 年才开始使用，年份“${text}”不存在`,
        `Such numbers began in ${slot.since}; the year “${text}” cannot be`,
      ),
      note: null,
    }
  return { meaning, fault: null, note: null }
}

/** A region that no list holds is marked, not refused: real registrations of development zones carry such codes. */
function readRegion(slot: Slot, text: string): SlotReading {
  const region = regionName(text)
  if (!region) return known(slot, text, null)
  const meaning = say(region.names.join(''), region.english)
  const note =
    region.standing === 'former'
      ? say(
          `行政区划 ${text} 最后见于 ${region.lastYear} 年的名单，后来已变更；以前发出的编号仍带着它`,
          `Region ${text} was last listed in ${region.lastYear}; numbers given out before still carry it`,
        )
      : region.standing === 'unlisted'
        ? say(
            `行政区划 ${text} 不在国家标准的名单里，可能是开发区`,
            `Region ${text} is not in the national list; it may be a development zone`,
          )
        : null
  return { meaning, fault: null, note }
}
