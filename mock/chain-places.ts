import { gtinCheckDigit } from '../domain/codes/check-digits'
import type { DemoMerchant } from './merchants'

/** A place or a party of the chains: its GS1 identifier and who that is. */
export interface DemoActor {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly uscc: string | null
  /** An invented telephone: no such number is given out. */
  readonly contact: string | null
}

export const resolver = 'https://id.gs1.org'

/** The identifier under which the events name a lot (GS1 Digital Link). */
export const lotId = (gtin: string, lot: string): string => `${resolver}/01/${gtin}/10/${lot}`

/** Every demo event's id begins like this: by it they are found when the demo is removed. */
export const demoEventPrefix = 'urn:uuid:00000000-0000-7000-8000-'

/** A Global Location Number under the demonstration prefix. */
const glnOf = (index: number): string => {
  const body = `9529${String(index).padStart(8, '0')}`
  return body + (gtinCheckDigit(body) ?? '')
}
export const ssccOf = (index: number): string => {
  const body = `0952${String(index).padStart(13, '0')}`
  return body + (gtinCheckDigit(body) ?? '')
}

/** Each merchant's place of business and the merchant as a party share one number. */
export class Directory {
  private readonly numbers = new Map<string, number>()
  readonly actors: DemoActor[] = []

  private add(key: string, name: string, region: string, uscc: string | null): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(key, number)
    const gln = glnOf(number)
    const contact = `0000-${String(8_800_000 + number)}`
    this.actors.push({ id: `${resolver}/417/${gln}`, name, region, uscc, contact })
    this.actors.push({ id: `${resolver}/414/${gln}`, name, region, uscc, contact })
    return number
  }

  party(merchant: DemoMerchant): Site {
    const region = `${merchant.city}${merchant.county}`
    return siteOf(this.add(merchant.uscc, merchant.name, region, merchant.uscc))
  }

  farm(merchant: DemoMerchant): Site {
    const region = `${merchant.city}${merchant.county}`
    return siteOf(this.add(`farm ${merchant.uscc}`, `${merchant.county}示例种植养殖基地`, region, null))
  }
}

export interface Site {
  readonly party: string
  readonly place: string
}
const siteOf = (number: number): Site => ({
  party: `${resolver}/417/${glnOf(number)}`,
  place: `${resolver}/414/${glnOf(number)}`,
})
