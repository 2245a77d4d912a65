import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql, type Generated } from 'kysely'
import pg from 'pg'
import { migrate } from '../../server/db/migrate'
import { migrations } from '../../server/db/migrations'
import { openPostgresStore, type PostgresStore } from '../../server/db/postgres-store'
import { TestClock } from '../api/test-server'
import { newPlace, type Place } from './place'

const clock = new TestClock()
let place: Place
let one: PostgresStore
let other: PostgresStore
beforeAll(async () => {
  place = await newPlace()
  one = await openPostgresStore(place.databaseUrl)
  other = await openPostgresStore(place.databaseUrl)
})
afterAll(async () => {
  await Promise.all([one.close(), other.close()])
  await place.remove()
})

const rows = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(one.db)).rows

test('two processes that start at the same moment on an empty database migrate it once', async () => {
  await Promise.all([one, other, one, other].map((store) => migrate(store, clock)))
  const steps = await rows(sql<{ name: string }>`select name from migration order by name`)
  expect(steps.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  expect(await one.isReadable()).toBe(true)
})

test('transactions of two processes queue, and each sees what the one before committed', async () => {
  await sql`create table counter (n integer not null)`.execute(one.db)
  await sql`insert into counter (n) values (0)`.execute(one.db)
  const add = (store: PostgresStore) =>
    store.db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ n: number }>`select n from counter`.execute(tx)
      await sql`update counter set n = ${(rows[0]?.n ?? 0) + 1}`.execute(tx)
    })
  await Promise.all(Array.from({ length: 60 }, (_, index) => add(index % 2 === 0 ? one : other)))
  expect(await rows(sql`select n from counter`)).toEqual([{ n: 60 }])
})

test('a transaction that only reads waits for no writer', async () => {
  await one.db.transaction().execute(async (tx) => {
    await sql`update counter set n = 0`.execute(tx)
    const read = await other.db
      .transaction()
      .setAccessMode('read only')
      .execute(async (reading) => (await sql<{ n: number }>`select n from counter`.execute(reading)).rows)
    expect(read).toEqual([{ n: 60 }])
  })
})

test('a connection that is ended inside a transaction undoes it, and neither the process nor the turn is lost', async () => {
  const ended = one.db.transaction().execute(async (tx) => {
    await sql`update counter set n = 1000`.execute(tx)
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
  })
  await expect(ended).rejects.toThrow()
  await one.db.transaction().execute((tx) => sql`update counter set n = n + 1`.execute(tx))
  expect(await rows(sql`select n from counter`)).toEqual([{ n: 1 }])
})

test('counts and sums are numbers, and one that cannot be exact is refused', async () => {
  expect(await rows(sql`select count(*) as n from counter`)).toEqual([{ n: 1 }])
  expect(await rows(sql`select sum(n) as n from counter`)).toEqual([{ n: 1 }])
  await expect(rows(sql`select 9007199254740993 as n`)).rejects.toThrow('too large to be exact')
})

describe('lists', () => {
  const awkward = ['a,b', '{"c"}', "d'e", 'f\\g', '', 'NULL', ' h ']
  const given = sql<{ word: string }>`(select word from json_array_elements_text(
    cast(${JSON.stringify(awkward)} as json)) as words (word))`.as('given')
  const words = () => one.db.selectFrom(given).select('word')

  test('nothing is among none, and everything is not', async () => {
    expect(await words().where('word', 'in', []).execute()).toEqual([])
    expect(await words().where('word', 'not in', []).execute()).toHaveLength(awkward.length)
  })

  test.each(awkward)('finds %j as it was written, and leaves it out', async (word) => {
    expect(await words().where('word', 'in', [word, 'other']).execute()).toEqual([{ word }])
    expect(await words().where('word', 'not in', [word, 'other']).execute()).toHaveLength(awkward.length - 1)
  })

  test('finds numbers', async () => {
    const numbered = sql<{ n: number }>`(select n from generate_series(1, 9) as numbers (n))`.as('given')
    const found = await one.db.selectFrom(numbered).select('n').where('n', 'in', [3, 7, 12]).execute()
    expect(found).toEqual([{ n: 3 }, { n: 7 }])
  })
})

describe('rows that are inserted together', () => {
  interface Kept {
    n: number
    word: string | null
    share: Generated<number>
    at: Generated<number>
  }
  const kept = () => one.db.withTables<{ kept: Kept }>()
  beforeAll(async () => {
    await sql`
      create table kept (
        n bigint primary key, word text, share double precision not null default 0.5,
        at integer generated always as identity
      )`.execute(one.db)
  })
  afterAll(async () => {
    await sql`drop table kept`.execute(one.db)
  })

  test('are kept as they were written, in their order, whatever is in them', async () => {
    const words = ['a,b', '{"c"}', "d'e", 'f\\g', '', 'null', ' h ', '\\u0000', '福州\n', '\u{1f600}', null]
    const given = words.map((word, n) => ({ word, n, share: n / 8 }))
    const written = await kept().insertInto('kept').values(given).returning(['n', 'word']).execute()
    expect(written).toEqual(words.map((word, n) => ({ n, word })))
    expect(await kept().selectFrom('kept').select(['word', 'n', 'share']).orderBy('at').execute()).toEqual(
      given,
    )
  })

  test('keep what cannot be stored with the sign for it', async () => {
    const given = ['a\0b', 'c\ud800d'].map((word, n) => ({ n: 100 + n, word, share: 1 }))
    await kept().insertInto('kept').values(given).execute()
    const found = await kept().selectFrom('kept').select('word').where('n', '>=', 100).orderBy('n').execute()
    expect(found.map(({ word }) => word)).toEqual(['a\uFFFDb', 'c\uFFFDd'])
  })

  test('have what is the rule where they say nothing, and bring up to date what is there', async () => {
    const rows = [
      { n: 200, word: 'one' },
      { n: 201, word: 'two' },
    ]
    await kept().insertInto('kept').values(rows).execute()
    await kept()
      .insertInto('kept')
      .values(rows.map(({ n }) => ({ n, word: 'new', share: 2 })))
      .onConflict((conflict) => conflict.column('n').doUpdateSet({ word: (eb) => eb.ref('excluded.word') }))
      .execute()
    const found = await kept().selectFrom('kept').select(['word', 'share']).where('n', '>=', 200).execute()
    expect(found).toEqual([
      { word: 'new', share: 0.5 },
      { word: 'new', share: 0.5 },
    ])
  })
})

test('text with U+0000 is kept with the sign for what cannot be stored', async () => {
  expect(await rows(sql`select cast(${'a\0b'} as text) as kept`)).toEqual([{ kept: 'a\uFFFDb' }])
})

describe('a database that is not fit is refused in one line with the command that makes another', () => {
  test.each([
    ['sorts as a dictionary', `encoding 'UTF8' locale_provider icu icu_locale 'en-US'`],
    ['does not know characters', `encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'`],
  ])('one that %s', async (_what, how) => {
    const name = `unfit_${process.pid}`
    const client = new pg.Client({ connectionString: place.databaseUrl })
    await client.connect()
    await client.query(`create database ${name} template template0 ${how}`)
    const url = new URL(place.databaseUrl)
    url.pathname = `/${name}`
    await expect(openPostgresStore(url.href)).rejects.toThrow(
      /^The database of DATABASE_URL does not sort text by its bytes in UTF-8: make another with create database [^\n]*;$/,
    )
    await client.query(`drop database ${name} with (force)`)
    await client.end()
  })

  test('one in which nothing may be made', async () => {
    const client = new pg.Client({ connectionString: place.databaseUrl })
    await client.connect()
    const role = `reader_${process.pid}`
    await client.query(`create role ${role} login`)
    await client.query('alter table write_turn rename to kept_turn')
    const url = new URL(place.databaseUrl)
    url.searchParams.set('user', role)
    await expect(openPostgresStore(url.href)).rejects.toThrow(
      /^The database of DATABASE_URL cannot be written: permission denied for schema public\.$/,
    )
    await client.query('alter table kept_turn rename to write_turn')
    await client.query(`drop role ${role}`)
    await client.end()
  })
})
