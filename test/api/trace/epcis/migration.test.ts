import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrations } from '../../../../server/db/migrations'
import { ensureReadings } from '../../../../server/trace/ensure-readings'
import { writeEvents } from '../../../../server/trace/event.writer'
import type { EpcisEvent } from '../../../../domain/trace/event'
import { openTestStore, removeDataDir } from '../../../database'

test('events that were stored before are found by the query and the walk, and the counting goes on', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'fxc-epcis-old-'))
  const store = await openTestStore(dataDir, 'empty')
  const { db, engine } = store
  const event: EpcisEvent = {
    type: 'ObjectEvent',
    eventID: 'urn:example:old',
    eventTime: '2026-01-02T08:00:00+08:00',
    eventTimeZoneOffset: '+08:00',
    action: 'OBSERVE',
    bizStep: 'urn:epcglobal:cbv:bizstep:receiving',
    epcList: ['urn:example:box'],
    bizLocation: { id: 'https://id.gs1.org/414/6901234500004' },
  }
  const own = migrations.findIndex(({ name }) => name === '013-epcis')
  for (const migration of migrations.slice(0, own)) await migration.up(db, engine)
  await sql`insert into epcis_event (event_id, event_at, event)
    values (${event.eventID}, ${'2026-01-02T00:00:00.000Z'}, ${JSON.stringify(event)})`.execute(db)
  for (const migration of migrations.slice(own)) await migration.up(db, engine)
  await ensureReadings(db, () => undefined)
  await writeEvents(db, [event, { ...event, eventID: 'urn:example:new' }])
  const rows = await db.selectFrom('epcis_event').selectAll().orderBy('seq').execute()
  await store.close()
  await removeDataDir(dataDir)
  const [old = '', added = ''] = rows.map(({ reading }) => reading)
  expect(old).toBe(added.replace('urn:example:new', 'urn:example:old'))
  expect(rows).toMatchObject([
    {
      seq: 1,
      event_id: 'urn:example:old',
      type: 'ObjectEvent',
      biz_step: 'receiving',
      biz_location: 'https://id.gs1.org/414/6901234500004',
    },
    { seq: 2, event_id: 'urn:example:new' },
  ])
})
