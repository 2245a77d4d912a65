/** Slots that approvals and filings share. */
import { provinceLetters } from '../../regions/provinces'
import { say, type Text } from '../../text'
import type { Slot, Values } from './slot'

/** One province by its 简称, for a pattern; 兵 is 新疆生产建设兵团. */
export const provinceLetter = `[${[...provinceLetters.keys()].join('')}兵]`

/** Who approved: 国 or a province's 简称. */
export const office: Slot = {
  key: 'office',
  name: say('审批或备案机关', 'Office'),
  values: {
    国: say('国家药品监督管理局', 'National medical products authority'),
    兵: say('新疆生产建设兵团', 'Xinjiang Production and Construction Corps'),
    ...Object.fromEntries(provinceLetters),
  },
}

export const serial: Slot = { key: 'serial', name: say('流水号', 'Serial number') }

/** A piece that only the table of values explains; nothing outside it was ever given out. */
export const valued = (key: 'kind' | 'origin', values: Values): Slot => ({
  key,
  name: key === 'kind' ? say('类别', 'Kind') : say('来源', 'Origin'),
  values,
  closed: true,
})

/** A piece that is shown as it is. */
export const piece = (key: string, name: Text): Slot => ({ key, name })
