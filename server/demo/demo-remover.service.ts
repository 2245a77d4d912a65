import { demoAccounts, demoAgentPrefix } from '../../mock/cases'
import { demoEventPrefix } from '../../mock/chains'
import { demoOfficers, deskPeople } from '../../mock/desk-cases'
import { demoQualitySources } from '../../mock/quality'
import { demoSource } from '../../mock/source'
import { writeMerchants } from '../credit/merchant.writer'
import { systemClock } from '../db/clock.port'
import type { Db } from '../db/schema'
import type { Store } from '../db/store'
import { serialKey } from '../trace/items.rules'
import { WorldRepository } from '../world/world.repository'
import { removeOfficers } from './demo-desk'

export interface Removed {
  readonly merchants: number
  readonly products: number
  readonly cases: number
}

/** Tables of the products' papers, whose rows name their source. */
const paperTables = [
  'recall',
  'sampling_failure',
  'certification',
  'test_report',
  'promise_certificate',
  'product_item',
] as const

/**
 * Takes the demo world out again and leaves everything else: imported merchants, people, their cases. What the shelf
 * feed told of it stays as what it is to withdraw, so that phones forget it too.
 */
export async function removeDemo(store: Store): Promise<Removed> {
  const merchants = await store.db
    .selectFrom('merchant')
    .select('uscc')
    .where('source', '=', demoSource)
    .execute()
  await writeMerchants(store, systemClock, (writer) => writer.remove(merchants.map(({ uscc }) => uscc)))
  await store.db
    .deleteFrom('import_run')
    .where('source', 'in', [...demoQualitySources])
    .execute()
  const products = await removeTrace(store)
  const cases = await removeCases(store)
  await new WorldRepository(store.db).setDemo(false)
  return { merchants: merchants.length, products, cases }
}

async function removeTrace(store: Store): Promise<number> {
  return store.db.transaction().execute(async (tx) => {
    const products = tx.selectFrom('product').select('gtin').where('source', '=', demoSource)
    await removeItemQueries(tx, await products.execute())
    const events = tx.selectFrom('epcis_event').select('seq').where('event_id', 'like', `${demoEventPrefix}%`)
    for (const table of paperTables) await tx.deleteFrom(table).where('source', '=', demoSource).execute()
    await tx.deleteFrom('epcis_item').where('event_seq', 'in', events).execute()
    await tx.deleteFrom('epcis_event').where('event_id', 'like', `${demoEventPrefix}%`).execute()
    // A demo product that a real catalogue took over keeps no invented lots.
    await tx
      .deleteFrom('lot')
      .where((row) => row.or([row('gtin', 'in', products), row('source', '=', demoSource)]))
      .execute()
    await tx.deleteFrom('chain_actor').where('id', 'like', '%/9529%').execute()
    await tx.deleteFrom('product_picture').where('source', '=', demoSource).execute()
    const removed = await tx.deleteFrom('product').where('source', '=', demoSource).executeTakeFirst()
    return Number(removed.numDeletedRows)
  })
}

/** How often single pieces of these products were looked up: keys from `01/<GTIN>/21/` on, before the next digit. */
async function removeItemQueries(tx: Db, products: readonly { readonly gtin: string }[]): Promise<void> {
  for (const { gtin } of products) {
    const first = serialKey(gtin, '')
    const beyond = `${first.slice(0, -1)}0`
    await tx.deleteFrom('item_query').where('item', '>=', first).where('item', '<', beyond).execute()
  }
}

async function removeCases(store: Store): Promise<number> {
  const phones = [
    ...demoAccounts.map(({ phone }) => phone),
    ...demoOfficers.map(({ phone }) => phone),
    ...deskPeople,
  ]
  return store.db.transaction().execute(async (tx) => {
    const people = tx.selectFrom('person').select('id').where('phone', 'in', phones)
    const cases = tx.selectFrom('complaint_case').select('id').where('person_id', 'in', people)
    const members = tx.selectFrom('joint_member').select('id').where('case_id', 'in', cases)
    await tx.deleteFrom('joint_answer').where('member_id', 'in', members).execute()
    await tx.deleteFrom('joint_member').where('case_id', 'in', cases).execute()
    await tx.deleteFrom('national_pack').where('case_id', 'in', cases).execute()
    await tx.deleteFrom('case_receipt').where('case_id', 'in', cases).execute()
    await tx.deleteFrom('case_evidence').where('case_id', 'in', cases).execute()
    await tx.deleteFrom('case_event').where('case_id', 'in', cases).execute()
    await tx.deleteFrom('case_desk').where('case_id', 'in', cases).execute()
    await tx.deleteFrom('case_letter').where('case_id', 'in', cases).execute()
    await tx.deleteFrom('case_ending').where('case_id', 'in', cases).execute()
    const notices = tx.selectFrom('case_notice').select('seq').where('case_id', 'in', cases)
    await tx.deleteFrom('notice_delivery').where('notice_seq', 'in', notices).execute()
    await tx.deleteFrom('case_notice').where('case_id', 'in', cases).execute()
    const removed = await tx.deleteFrom('complaint_case').where('person_id', 'in', people).executeTakeFirst()
    await removeOfficers(tx)
    const agents = tx.selectFrom('person').select('id').where('phone', 'like', `${demoAgentPrefix}%`)
    await tx.deleteFrom('merchant_agent').where('phone', 'like', `${demoAgentPrefix}%`).execute()
    await tx.deleteFrom('session').where('person_id', 'in', agents).execute()
    await tx.deleteFrom('person').where('phone', 'like', `${demoAgentPrefix}%`).execute()
    await tx.deleteFrom('session').where('person_id', 'in', people).execute()
    await tx.deleteFrom('person').where('phone', 'in', phones).execute()
    return Number(removed.numDeletedRows)
  })
}
