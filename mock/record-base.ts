import { shiftDay } from '../domain/calendar/day'
import { addWorkdays } from '../domain/calendar/workdays'
import type { Dice } from './dice'
import type { DemoMerchant } from './merchants'
import { demoSource } from './source'

/** A day of the last `years` years before `today`, never before the merchant existed. */
const dayBefore = (throwDice: Dice, today: string, merchant: DemoMerchant, years: number): string => {
  const day = shiftDay(today, -throwDice.whole(5, years * 365))
  return day > merchant.registeredOn ? day : shiftDay(merchant.registeredOn, 30)
}

/** Publication in the twenty working days that 福州 promises, or the seven of 山西; one in twenty is late. */
const publishedOn = (throwDice: Dice, merchant: DemoMerchant, decidedOn: string, today: string): string => {
  const limit = merchant.regionCode.startsWith('14') ? 7 : 20
  const day = addWorkdays(decidedOn, throwDice.chance(0.05) ? limit + 6 : throwDice.whole(1, limit)).on
  return day < today ? day : today
}

/** What every record of the demo world has. */
export interface Base {
  readonly id: string
  readonly source: string
  readonly asOfAt: string
  readonly authority: string
  readonly decidedOn: string
  readonly publishedOn: string | null
}

/** Makes the common parts of one merchant's records, decided within the last `years`. */
export function recordBase(
  throwDice: Dice,
  merchant: DemoMerchant,
  today: string,
): (years: number, suffix: string) => Base {
  return (years, suffix) => {
    const decidedOn = dayBefore(throwDice, today, merchant, years)
    return {
      id: `${merchant.uscc}-${suffix}`,
      source: demoSource,
      asOfAt: `${today}T01:00:00.000Z`,
      authority: merchant.authority,
      decidedOn,
      publishedOn: publishedOn(throwDice, merchant, decidedOn, today),
    }
  }
}
