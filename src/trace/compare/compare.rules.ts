import type { Product } from '../../../contract/trace'
import { chinaDate } from '../../../domain/calendar/day'
import type { Text } from '../../../domain/text'
import type { Say } from '../../i18n/messages'
import type { paperMessages, productCompareMessages, traceMessages } from '../messages'

/** What the page says things with. */
export interface Voice {
  readonly say: Say<(typeof productCompareMessages)['zh']>
  readonly sayTrace: Say<(typeof traceMessages)['zh']>
  readonly sayPaper: Say<(typeof paperMessages)['zh']>
  readonly text: (pair: Text) => string
}

/** One thing to compare: for each product its lines, the first the plainest. */
export interface Row {
  readonly key: string
  readonly label: string
  /** null where nothing is known of the product. */
  readonly cells: readonly (readonly string[] | null)[]
  /** Two products of which something is known differ. */
  readonly isDifferent: boolean
}

/** One row: what it is called and what one product says there. */
interface Aspect {
  readonly key: string
  readonly label: (voice: Voice) => string
  readonly cell: (product: Product, voice: Voice) => readonly string[]
  /** A difference there says nothing of the products. */
  readonly isAside?: true
}

const orNone = (value: string | null, { say }: Voice): readonly string[] => [value ?? say('noneOnRecord')]

/** What is set side by side, in the order in which it matters before buying. A new row is one entry. */
const aspects: readonly Aspect[] = [
  { key: 'recalls', label: ({ say }) => say('recalls'), cell: recalled },
  { key: 'samplings', label: ({ say }) => say('samplings'), cell: sampled },
  {
    key: 'verdict',
    label: ({ say }) => say('verdict'),
    cell: ({ maker }, voice) => orNone(maker && voice.text(maker.verdict.headline), voice),
  },
  { key: 'licence', label: ({ say }) => say('licence'), cell: licensed },
  { key: 'shelfLife', label: ({ say }) => say('shelfLife'), cell: lasting },
  { key: 'allergens', label: ({ say }) => say('allergens'), cell: declared },
  { key: 'certifications', label: ({ say }) => say('certifications'), cell: certified },
  { key: 'maker', label: ({ say }) => say('maker'), cell: ({ maker }, v) => orNone(maker?.name ?? null, v) },
  { key: 'brand', label: ({ say }) => say('brand'), cell: ({ brand }, v) => orNone(brand, v) },
  { key: 'spec', label: ({ say }) => say('spec'), cell: ({ spec }, v) => orNone(spec, v) },
  { key: 'net', label: ({ say }) => say('netContent'), cell: ({ netContent }, v) => orNone(netContent, v) },
  { key: 'category', label: ({ say }) => say('category'), cell: ({ category }, v) => orNone(category, v) },
  { key: 'way', label: ({ say }) => say('way'), cell: walked },
  {
    key: 'barcode',
    label: ({ say }) => say('barcode'),
    cell: ({ gtin }) => [gtin.replace(/^0(?=\d{13}$)/, '')],
    isAside: true,
  },
  {
    key: 'source',
    label: ({ say }) => say('source'),
    cell: ({ source, asOfAt }, { say }) => [source, say('asOf', { on: chinaDate(asOfAt) })],
    isAside: true,
  },
]

/** Nobody wins: each cell says what is on record. */
export function compareRows(products: readonly (Product | null)[], voice: Voice): readonly Row[] {
  return aspects.map(({ key, label, cell, isAside }) => {
    const cells = products.map((product) => product && cell(product, voice))
    const known = new Set(cells.flatMap((lines) => (lines === null ? [] : [lines.join('\n')])))
    return { key, label: label(voice), cells, isDifferent: !isAside && known.size > 1 }
  })
}

function recalled({ recalls }: Product, { say, sayTrace }: Voice): readonly string[] {
  if (recalls.length === 0) return [say('noRecall')]
  return recalls.map(({ title, concernsThisLot }) =>
    concernsThisLot === false ? say('recallOther', { title }) : sayTrace('recall', { title }),
  )
}

function sampled({ samplingFailures }: Product, { say }: Voice): readonly string[] {
  if (samplingFailures.length === 0) return [say('noSampling')]
  return samplingFailures.map(({ item, publishedOn, concernsThisLot }) =>
    say(concernsThisLot === false ? 'samplingOther' : 'sampling', { item, on: publishedOn }),
  )
}

function declared({ allergens }: Product, { say }: Voice): readonly string[] {
  if (allergens === null) return [say('noneOnRecord')]
  return allergens.length === 0 ? [say('noAllergens')] : allergens
}

/** With its state on the day of the answer; an old answer is told by its date. */
function certified({ certifications }: Product, { say, sayPaper, text }: Voice): readonly string[] {
  if (certifications.length === 0) return [say('noneOnRecord')]
  return certifications.map(({ name, state }) =>
    say('certificate', { name: text(name), state: sayPaper(state) }),
  )
}

function licensed({ maker }: Product, { sayTrace, text }: Voice): readonly string[] {
  const licence = maker?.licence ?? null
  if (licence === null) return [sayTrace('licenceNone')]
  const { number, isValid, finding } = licence
  return [sayTrace(isValid ? 'licenceValid' : 'licenceInvalid', { number }), text(finding)]
}

function lasting({ lot }: Product, { say }: Voice): readonly string[] {
  if (lot === null) return [say('noLot')]
  const { expiresOn, isExpired } = lot
  return [
    ...(isExpired ? [say('expired')] : []),
    expiresOn === null ? say('noneOnRecord') : say('until', { on: expiresOn }),
    say('lot', { lot: lot.lot }),
  ]
}

function walked({ chain: { steps, gaps } }: Product, { say }: Voice): readonly string[] {
  if (steps.length === 0) return [say('noneOnRecord')]
  return [say('steps', { n: steps.length }), ...(gaps.length === 0 ? [] : [say('gaps', { n: gaps.length })])]
}
