/** What single positions of the numbers of things mean. */
import { say, type Text } from '../../text'
import type { Values } from './slot'

/** 特种设备目录 (2014): the first digit is the kind, the next two the class, the last the sort. */
const equipmentGroups: Values = {
  1: say('锅炉', 'Boiler'),
  2: say('压力容器', 'Pressure vessel'),
  3: say('电梯', 'Lift'),
  4: say('起重机械', 'Crane'),
  5: say('场（厂）内专用机动车辆', 'Works vehicle'),
  6: say('大型游乐设施', 'Amusement ride'),
  7: say('压力管道元件', 'Pressure pipe element'),
  8: say('压力管道', 'Pressure pipe'),
  9: say('客运索道', 'Cableway'),
}

/** By the whole four digits, so that the slot can look them up; every sort of a kind has the kind's name. */
export const equipmentKinds: Values = Object.fromEntries(
  Object.entries(equipmentGroups).flatMap(([kind, name]): [string, Text][] =>
    Array.from({ length: 100 }, (_, sort) => [`${kind}${String(sort).padStart(2, '0')}0`, name]),
  ),
)

export const pesticideRegisters: Values = {
  1: say('农药登记（PD）', 'Pesticide registration (PD)'),
  2: say('卫生用农药登记（WP）', 'Sanitary pesticide registration (WP)'),
  3: say('临时登记（LS）', 'Temporary registration (LS)'),
}

export const pesticideMakers: Values = {
  1: say('登记证持有人自己生产', 'Made by the holder'),
  2: say('委托加工', 'Made on commission'),
  3: say('委托分装', 'Packed on commission'),
}
