import type { Family } from '../../../domain/codes/recognition'
import type { TermId } from '../../../domain/glossary/names'

/** The term that explains what a family of codes is for. */
export const termOfFamily: Readonly<Partial<Record<Family, TermId>>> = {
  uscc: 'uscc',
  'licence-qr': 'uscc',
  'licence-show': 'shown-licence',
  sc: 'food-production-licence',
  jy: 'food-trade-licence',
  'green-food': 'green',
  organic: 'organic',
  agi: 'geographical-indication',
  gtin: 'gtin',
  gs1: 'gtin',
  'gs1-dl': 'gtin',
  'label-text': 'promise-certificate',
}
