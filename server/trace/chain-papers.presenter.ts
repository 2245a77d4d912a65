import type { ChainStep } from '../../contract/chain'
import type { BizTransaction, EpcisEvent, QuantityElement } from '../../domain/trace/event'
import type { Reading } from '../../domain/trace/reading'
import { bareTerm } from '../../domain/trace/vocabulary'
import { englishCount, englishNumber } from '../../domain/figures'
import { say, type Text } from '../../domain/text'
import { unitOf } from './units'

/** More than this of one step are of no use on a phone. */
const maxDocuments = 20

/** Business transaction types of the GS1 Core Business Vocabulary 2.0, 7.3. */
const paperNames: Readonly<Record<string, Text>> = {
  bol: say('提单', 'Bill of lading'),
  cert: say('承诺达标合格证或证书', 'Certificate'),
  desadv: say('发货通知', 'Despatch advice'),
  inv: say('发票', 'Invoice'),
  pedigree: say('流通记录', 'Pedigree'),
  po: say('采购订单', 'Purchase order'),
  poc: say('订单确认', 'Order confirmation'),
  prodorder: say('生产订单', 'Production order'),
  recadv: say('收货通知', 'Receiving advice'),
  rma: say('退货授权', 'Return authorisation'),
  testprd: say('检测规程', 'Test procedure'),
  testres: say('检测报告', 'Test report'),
  upevt: say('上游事件', 'Upstream event'),
}
const otherPaper = say('单据', 'Document')

/** Dispositions worth a word (CBV 2.0, 7.2): that goods are on their way or active the step itself says. */
const states: Readonly<Record<string, Text>> = {
  conformant: say('检验合格', 'Conformant'),
  non_conformant: say('检验不合格', 'Not conformant'),
  damaged: say('有损坏', 'Damaged'),
  expired: say('已过期', 'Expired'),
  recalled: say('已召回', 'Recalled'),
  stolen: say('被盗', 'Stolen'),
  destroyed: say('已销毁', 'Destroyed'),
  disposed: say('已处置', 'Disposed of'),
  returned: say('已退回', 'Returned'),
  needs_replacement: say('需要更换', 'Needs replacement'),
  non_sellable_other: say('不可销售', 'Not for sale'),
  non_sellable_expired: say('过期不可销售', 'Expired, not for sale'),
  non_sellable_damaged: say('损坏不可销售', 'Damaged, not for sale'),
  non_sellable_recalled: say('召回不可销售', 'Recalled, not for sale'),
}

/** Papers of an event by kind and number. */
export function documentsOf({ bizTransactionList = [] }: EpcisEvent): ChainStep['documents'] {
  return bizTransactionList.slice(0, maxDocuments).map(documentOf)
}

function documentOf({ type, bizTransaction }: BizTransaction): ChainStep['documents'][number] {
  const known = (type === undefined ? undefined : paperNames[bareTerm(type)]) ?? otherPaper
  const at = Math.max(bizTransaction.lastIndexOf(':'), bizTransaction.lastIndexOf('/'))
  return { type: { ...known }, number: bizTransaction.slice(at + 1) }
}

/**
 * How much of the chain's things an event is about, and in which state they were.
 * @param counts whether a thing belongs to the chain: other goods of the same event are not told
 */
export function detailsOf(reading: Reading, event: EpcisEvent, counts: (thing: string) => boolean): Text[] {
  const state = event.disposition === undefined ? undefined : states[bareTerm(event.disposition)]
  return [...amountsOf(reading, event, counts), ...(state ? [{ ...state }] : [])]
}

function amountsOf(
  { things, instances }: Reading,
  event: EpcisEvent,
  counts: (thing: string) => boolean,
): Text[] {
  const singles = things.slice(0, instances).filter(counts).length
  const byUnit = new Map<string, number>()
  for (const { epcClass, quantity, uom = '' } of quantitiesOf(event))
    if (quantity !== undefined && counts(epcClass)) byUnit.set(uom, (byUnit.get(uom) ?? 0) + quantity)
  const classes = [...byUnit].map(([uom, quantity]) => {
    if (uom === '') return say(`${quantity} 件`, englishCount(quantity, 'piece'))
    const unit = unitOf(uom)
    return say(`${quantity} ${unit}`, `${englishNumber(quantity)} ${unit}`)
  })
  // One single thing is what one looks at: that it is one need not be said.
  return singles > 1 ? [say(`${singles} 件`, englishCount(singles, 'piece')), ...classes] : classes
}

function quantitiesOf(event: EpcisEvent): readonly QuantityElement[] {
  switch (event.type) {
    case 'AggregationEvent':
    case 'AssociationEvent':
      return event.childQuantityList ?? []
    case 'TransformationEvent':
      return event.outputQuantityList ?? []
    default:
      return event.quantityList ?? []
  }
}
