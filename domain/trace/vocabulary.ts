/** Business steps of the GS1 Core Business Vocabulary 2.0 in words. */
import { say, type Text } from '../text'
import type { EpcisEvent } from './event'

/** In the order in which steps of the same instant are told. */
const stepNames: Readonly<Record<string, Text>> = {
  commissioning: say('赋码生产', 'Made and given its code'),
  creating_class_instance: say('形成批次', 'Lot created'),
  assembling: say('组装', 'Assembled'),
  collecting: say('收集', 'Collected'),
  sampling: say('抽样', 'Sampled'),
  inspecting: say('检验', 'Inspected'),
  sensor_reporting: say('传感器记录', 'Sensor reading'),
  encoding: say('写码', 'Code written'),
  decommissioning: say('注销编码', 'Code withdrawn'),
  packing: say('装箱', 'Packed'),
  loading: say('装车', 'Loaded'),
  picking: say('拣货', 'Picked'),
  staging_outbound: say('待发', 'Ready to ship'),
  shipping: say('发货', 'Shipped'),
  void_shipping: say('取消发货', 'Shipment cancelled'),
  departing: say('启运', 'Departed'),
  transporting: say('运输', 'In transport'),
  arriving: say('到达', 'Arrived'),
  unloading: say('卸货', 'Unloaded'),
  receiving: say('收货', 'Received'),
  accepting: say('验收', 'Accepted'),
  unpacking: say('拆箱', 'Unpacked'),
  stocking: say('上架', 'Put on the shelf'),
  storing: say('入库储存', 'Stored'),
  holding: say('暂扣待处理', 'On hold'),
  cycle_counting: say('盘点', 'Counted'),
  stock_taking: say('清点库存', 'Stock taken'),
  repackaging: say('重新包装', 'Repackaged'),
  repairing: say('修理', 'Repaired'),
  maintaining: say('维护', 'Maintained'),
  replacing: say('更换', 'Replaced'),
  removing: say('取出', 'Removed'),
  installing: say('安装', 'Installed'),
  dispensing: say('配发', 'Dispensed'),
  consigning: say('寄售', 'Consigned'),
  entering_exiting: say('进出场所', 'Entered or left a place'),
  retail_selling: say('零售', 'Sold'),
  returning: say('退回', 'Returned'),
  other: say('其他环节', 'Other step'),
  destroying: say('销毁', 'Destroyed'),
}

const order = new Map(Object.keys(stepNames).map((name, index) => [name, index]))

/** Titles where an event names no step we know. */
const typeNames: Readonly<Record<EpcisEvent['type'], Text>> = {
  ObjectEvent: say('登记', 'Recorded'),
  AggregationEvent: say('装入或取出容器', 'Packed or unpacked'),
  AssociationEvent: say('绑定或解除', 'Joined or parted'),
  TransactionEvent: say('与单据关联', 'Tied to a document'),
  TransformationEvent: say('加工', 'Processed'),
}

/** Steps at which the sender, and at which the receiver, holds the goods. */
const outgoing = new Set(['shipping', 'departing'])
const incoming = new Set(['receiving', 'arriving', 'accepting'])
/** Steps at which goods are at a place to stay or to be sold. */
const arrivals = new Set([...incoming, 'stocking', 'storing', 'dispensing'])

/** The bare name of a CBV term: `urn:epcglobal:cbv:bizstep:shipping` and `…/BizStep-shipping` are `shipping`. */
export function bareTerm(term: string): string {
  // Once an event and more: no text is made to look at one character.
  for (let at = term.length - 1; at >= 0; at -= 1) {
    switch (term.charCodeAt(at)) {
      case 0x23: // #
      case 0x2d: // -
      case 0x2f: // /
      case 0x3a: // :
        return term.slice(at + 1)
    }
  }
  return term
}

/** What an event is called. */
export function titleOf(type: EpcisEvent['type'], step: string | null): Text {
  return (step === null ? undefined : stepNames[step]) ?? typeNames[type]
}

/** Rank of steps that carry the same instant. */
export function stepRank(step: string | null): number {
  return (step === null ? undefined : order.get(step)) ?? order.size
}

export function isOutgoing(step: string | null): boolean {
  return step !== null && outgoing.has(step)
}

export function isIncoming(step: string | null): boolean {
  return step !== null && incoming.has(step)
}

export function isArrival(step: string | null): boolean {
  return step !== null && arrivals.has(step)
}

export function isSale(step: string | null): boolean {
  return step === 'retail_selling'
}
