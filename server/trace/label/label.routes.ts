import type { Static } from 'typebox'
import type { Merchant } from '../../../contract/credit'
import { checkLabel, type LabelCheck } from '../../../contract/label'
import { chinaDate, isDay } from '../../../domain/calendar/day'
import { parseGtin } from '../../../domain/codes/gtin'
import { recognise } from '../../../domain/codes/recognise'
import { labelFindings, type Label, type RegisteredMaker } from '../../../domain/label/label-findings'
import { todayOn, type Clock } from '../../db/clock.port'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { serve, type Api } from '../../http/serve'
import type { ProductRepository } from '../product.repository'

export interface LabelParts {
  readonly products: ProductRepository
  readonly clock: Clock
  /** Merchants by code, by a licence they hold, and by their very name. Journeys know nothing of each other. */
  readonly merchantOf: (uscc: string) => Promise<Merchant | null>
  readonly holderOf: (licence: string) => Promise<Merchant | null>
  readonly namedOf: (name: string) => Promise<Merchant | null>
}

export function registerLabel(api: Api, parts: LabelParts): void {
  serve(api, checkLabel, ({ query }) => check(query, parts))
}

async function check(query: Static<typeof checkLabel.query>, parts: LabelParts): Promise<LabelCheck> {
  const { products, clock } = parts
  const label = labelOf(query)
  const today = todayOn(clock)
  const gtin = label.gtin === null ? null : parseGtin(label.gtin)
  const product = gtin === null ? null : await products.find(gtin)
  const lot = product === null || label.lot === null ? null : await products.lot(product.gtin, label.lot)
  const [ofProduct, ofLicence, ofName] = await Promise.all([
    product === null || product.maker_uscc === null ? null : parts.merchantOf(product.maker_uscc),
    label.licence === null ? null : parts.holderOf(writtenPlain(label.licence, today)),
    label.maker === null ? null : parts.namedOf(label.maker),
  ])
  const registry = {
    product,
    ofProduct: ofProduct && registered(ofProduct),
    ofLicence: ofLicence && registered(ofLicence),
    ofName: ofName && registered(ofName),
    lot: lot && { producedOn: lot.produced_on, expiresOn: lot.expires_on },
  }
  const maker = ofName ?? ofProduct ?? ofLicence
  return {
    findings: labelFindings(label, registry, today).map(({ field, outcome, text }) => ({
      field,
      outcome,
      text: { ...text },
    })),
    maker: maker && { uscc: maker.uscc, name: maker.name },
    source: maker && { name: maker.source, asOf: chinaDate(maker.asOfAt) },
  }
}

function labelOf(query: Static<typeof checkLabel.query>): Label {
  const plain = (text: string | undefined): string | null => {
    const trimmed = text?.trim() ?? ''
    return trimmed === '' ? null : trimmed
  }
  const label: Label = {
    licence: plain(query.licence),
    gtin: plain(query.gtin),
    maker: plain(query.maker),
    address: plain(query.address),
    lot: plain(query.lot),
    producedOn: plain(query.producedOn),
    expiresOn: plain(query.expiresOn),
  }
  const days = [
    ['producedOn', label.producedOn],
    ['expiresOn', label.expiresOn],
  ] as const
  const wrong = days.filter(([, day]) => day !== null && !isDay(day)).map(([field]) => field)
  const message = { zh: '没有这一天。', en: 'There is no such day.' }
  if (wrong.length > 0)
    throw new ProblemError('invalid-input', {
      fields: wrong.map((field) => fieldProblem(field, 'day', message)),
    })
  return label
}

/** As licences are kept: `SC` or `JY` and digits, without blanks. */
function writtenPlain(licence: string, today: string): string {
  const { candidates } = recognise(licence, { today })
  const best = candidates.find(({ family }) => family === 'sc' || family === 'jy')
  return best?.normalised ?? licence
}

function registered({ uscc, name, address, records }: Merchant): RegisteredMaker {
  const licences = records.flatMap((record) => (record.kind === 'licence' ? [record] : []))
  return { uscc, name, address, licences }
}
