/** What a label says beside what is registered: agreements, and differences put as questions, never as accusations. */
import { englishDay } from '../calendar/day-text'
import { labelCheck, type LabelLicence } from '../credit/label-check'
import { isSamePlace } from '../credit/address-check'
import { parseGtin } from '../codes/gtin'
import { recognise } from '../codes/recognise'
import { regionFromAddress } from '../regions/address'
import { say, type Text } from '../text'

/** As a person typed it off the label; null: not typed. Days are `YYYY-MM-DD`. */
export interface Label {
  readonly licence: string | null
  readonly gtin: string | null
  readonly maker: string | null
  readonly address: string | null
  readonly lot: string | null
  readonly producedOn: string | null
  readonly expiresOn: string | null
}

export interface RegisteredMaker {
  readonly uscc: string
  readonly name: string
  /** null: not registered here, or withheld because it may be a home. */
  readonly address: string | null
  readonly licences: readonly (LabelLicence & { readonly premises: string | null })[]
}

/** What the registry knows of the things the label names. */
export interface Registry {
  readonly product: { readonly name: string } | null
  /** The maker that the product's code is registered for. */
  readonly ofProduct: RegisteredMaker | null
  /** Who holds the licence number. */
  readonly ofLicence: RegisteredMaker | null
  /** The one merchant of the very name on the label. */
  readonly ofName: RegisteredMaker | null
  readonly lot: { readonly producedOn: string | null; readonly expiresOn: string | null } | null
}

export interface LabelFinding {
  readonly field: keyof Label
  /** agrees with the registry; differs, as a question; unknown: nothing here to compare it with. */
  readonly outcome: 'agrees' | 'differs' | 'unknown'
  readonly text: Text
}

type Outcome = Omit<LabelFinding, 'field'>

const agrees = (zh: string, en: string): Outcome => ({ outcome: 'agrees', text: say(zh, en) })
const differs = (zh: string, en: string): Outcome => ({ outcome: 'differs', text: say(zh, en) })
const unknown = (zh: string, en: string): Outcome => ({ outcome: 'unknown', text: say(zh, en) })

/**
 * One finding for each thing that was typed, and for dates one for each thing that is odd about them.
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function labelFindings(label: Label, registry: Registry, today: string): LabelFinding[] {
  const { gtin, licence, maker, address } = label
  const found: LabelFinding[] = []
  const add = (field: keyof Label, outcome: Outcome) => void found.push({ field, ...outcome })
  if (gtin !== null) add('gtin', ofGtin(gtin, registry))
  if (licence !== null) add('licence', ofLicence(licence, registry, today))
  if (maker !== null) add('maker', ofMaker(maker, registry))
  if (address !== null) add('address', ofAddress(address, registry))
  return [...found, ...ofDates(label, registry, today)]
}

function ofGtin(gtin: string, { product }: Registry): Outcome {
  if (parseGtin(gtin) === null)
    return differs(
      '条码自己对不上，校验位不对：是抄错了一位，还是印错了？',
      'The barcode contradicts itself, its check digit does not fit: copied wrongly, or printed wrongly?',
    )
  return product === null
    ? unknown('这里没有这个条码的资料', 'Nothing is known here of this barcode')
    : agrees(`条码登记的商品是“${product.name}”`, `The barcode is registered for “${product.name}”`)
}

function ofLicence(
  typed: string,
  { ofProduct, ofName, ofLicence: holder }: Registry,
  today: string,
): Outcome {
  const best = recognise(typed, { today }).candidates.find(({ family }) => family === 'sc' || family === 'jy')
  if (best?.verdict !== 'ok')
    return differs(
      `许可证号 ${typed} 自己对不上：是抄错了一位，还是印错了？`,
      `Licence number ${typed} contradicts itself: copied wrongly, or printed wrongly?`,
    )
  const number = best.normalised
  const owner = ofName ?? ofProduct
  if (owner === null)
    return holder === null
      ? unknown(
          `这里没有收到许可 ${number}，说不准是谁的`,
          `Licence ${number} has not reached us; whose it is cannot be told`,
        )
      : agrees(
          `许可 ${number} 按这里的记录属于${holder.name}`,
          `By the records here licence ${number} belongs to ${holder.name}`,
        )
  const { outcome, text } = labelCheck(
    number,
    owner.licences,
    holder === null || holder.uscc === owner.uscc ? null : holder,
    today,
  )
  if (outcome === 'unknown') return { outcome, text }
  return { outcome: outcome === 'own' ? 'agrees' : 'differs', text }
}

function ofMaker(typed: string, { ofProduct, ofLicence: holder, ofName }: Registry): Outcome {
  const registered = [ofProduct, holder].filter((each) => each !== null)
  if (registered.some(({ name }) => key(name) === key(typed)))
    return agrees('生产者的名字与登记的一样', "The maker's name is the registered one")
  const [other] = registered
  if (other)
    return differs(
      `标签上的生产者是“${typed}”，登记的是“${other.name}”：是委托生产，还是用了别人的条码或许可？`,
      `The label names “${typed}” as the maker, the registry “${other.name}”: made to order, or somebody else's code or licence?`,
    )
  return ofName === null
    ? unknown(`这里没有叫“${typed}”的登记`, `No registration named “${typed}” is here`)
    : agrees(`有叫“${ofName.name}”的登记`, `There is a registration named “${ofName.name}”`)
}

function ofAddress(typed: string, { ofName, ofProduct, ofLicence: holder }: Registry): Outcome {
  const maker = ofName ?? ofProduct ?? holder
  const places = maker === null ? [] : [maker.address, ...maker.licences.map(({ premises }) => premises)]
  const known = places.filter((place) => place !== null)
  const [registered] = known
  // An address that is withheld may be a home: then the premises are compared and not told either.
  const isShown = maker !== null && maker.address !== null
  if (registered === undefined)
    return unknown('这里没有可以对照的登记地址', 'There is no registered address here to compare with')
  return known.some((place) => isInOneRegion(place, typed) && isSamePlace(place, typed))
    ? agrees('地址与登记的是同一处', 'The address is the registered one')
    : differs(
        `标签上的地址与登记的不一样${isShown ? `：登记的是“${registered}”` : ''}。是另一个厂区，还是写错了？`,
        `The address on the label is not the registered one${isShown ? `, “${registered}”` : ''}: another site, or a mistake?`,
      )
}

function ofDates({ producedOn, expiresOn, lot }: Label, registry: Registry, today: string): LabelFinding[] {
  const found: LabelFinding[] = []
  const add = (field: keyof Label, outcome: Outcome) => void found.push({ field, ...outcome })
  if (producedOn !== null && producedOn > today)
    add(
      'producedOn',
      differs(
        `生产日期 ${producedOn} 还没有到：是印错了，还是早印了日期？`,
        `The day of production, ${englishDay(producedOn)}, is still to come: a misprint, or printed ahead?`,
      ),
    )
  if (producedOn !== null && expiresOn !== null && expiresOn < producedOn)
    add(
      'expiresOn',
      differs(
        '保质期比生产日期还早：哪一个印错了？',
        'It expires before it was made: which of the two is wrong?',
      ),
    )
  if (expiresOn !== null && expiresOn < today)
    add(
      'expiresOn',
      differs(
        `保质期到 ${expiresOn}，已经过了：还在卖吗？`,
        `It was good until ${englishDay(expiresOn)}, which is past: is it still being sold?`,
      ),
    )
  for (const [field, typed] of [
    ['producedOn', producedOn],
    ['expiresOn', expiresOn],
  ] as const) {
    const registered = registry.lot?.[field] ?? null
    if (typed === null || registered === null) continue
    const [zh, en] =
      field === 'producedOn' ? ['生产日期', 'The day of production'] : ['保质期', 'The last day']
    add(
      field,
      typed === registered
        ? agrees(`${zh}与这一批登记的一样`, `${en} is the one registered for this lot`)
        : differs(
            `${zh}标的是 ${typed}，这一批登记的是 ${registered}：日期被改过吗？`,
            `${en} on the label is ${typed}, registered for this lot is ${registered}: was it changed?`,
          ),
    )
  }
  if (lot !== null)
    add(
      'lot',
      registry.lot === null
        ? unknown(`这里没有批次 ${lot} 的记录`, `Nothing is known here of lot ${lot}`)
        : agrees(`批次 ${lot} 是登记过的`, `Lot ${lot} is registered`),
    )
  return found
}

/** Whether the regions that two addresses name can be one: as deep as both go. */
function isInOneRegion(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => regionFromAddress(address)?.code.replace(/(00)+$/, ''))
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a)
}

/** Names are compared without blanks, brackets' width and case. */
function key(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .toUpperCase()
}
