import { expect, test } from '@jest/globals'
import { readSettings } from '../../../server/settings'

test('everything has a default', () => {
  expect(readSettings({}, '/srv/app')).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    dataDir: '/srv/app/data',
    isDemo: true,
    isProduction: false,
    evidenceSecret: null,
    databaseUrl: null,
    wechat: { appId: null, secret: null, apiBase: 'https://api.weixin.qq.com' },
  })
})

test('what is set is taken', () => {
  const settings = readSettings({
    PORT: '0',
    DATA_DIR: '/var/fxc',
    DEMO: 'OFF',
    NODE_ENV: 'production',
    WECHAT_API_BASE: 'http://127.0.0.1:1/',
  })
  expect(settings).toMatchObject({ port: 0, dataDir: '/var/fxc', isDemo: false, isProduction: true })
  expect(settings.wechat.apiBase).toBe('http://127.0.0.1:1')
})

test('searches have as many threads as are said, else as the cores ask for', () => {
  expect(readSettings({}).searchThreads).toBeNull()
  expect(readSettings({ SEARCH_THREADS: '0' }).searchThreads).toBe(0)
  expect(readSettings({ SEARCH_THREADS: '16' }).searchThreads).toBe(16)
  for (const value of ['17', '-1', 'two'])
    expect(() => readSettings({ SEARCH_THREADS: value })).toThrow(/^SEARCH_THREADS=.* from 0 to 16\.$/)
})

test('the key of EPCIS is long enough not to be guessed, and is not repeated when it is refused', () => {
  expect(readSettings({ EPCIS_API_KEY: 'k'.repeat(20) }).epcisKey).toBe('k'.repeat(20))
  for (const key of ['short', `${'k'.repeat(20)} k`])
    expect(() => readSettings({ EPCIS_API_KEY: key })).toThrow(
      /^EPCIS_API_KEY must have at least 20 characters/,
    )
})

test.each(['postgres://a:b@db.example:5432/fxc', 'postgresql:///fxc?host=/run/postgresql'])(
  'an address of PostgreSQL is taken as it is: %s',
  (address) => {
    expect(readSettings({ DATABASE_URL: address }).databaseUrl).toBe(address)
  },
)

test.each(['mysql://a:secret@db/fxc', 'postgres:fxc', 'postgres://a:secret@db:port/fxc', 'secret'])(
  'another address of a database is refused in one line that does not repeat it: %s',
  (address) => {
    expect(() => readSettings({ DATABASE_URL: address })).toThrow(
      /^DATABASE_URL is not an address of PostgreSQL: postgres:\/\/user:password@host:5432\/database \(leave it out to use the embedded database\)\.$/,
    )
  },
)

test.each([
  ['PORT', '70000', 'PORT=70000 is not a port: a number from 0 to 65535.'],
  ['PORT', '80a', 'PORT=80a is not a port: a number from 0 to 65535.'],
  ['RATE_FACTOR', '0', 'RATE_FACTOR=0 is not known: a whole number from 1 to 9999.'],
  ['DEMO', 'maybe', 'DEMO=maybe is not known: on or off.'],
  ['EVIDENCE_SECRET', 'short', 'EVIDENCE_SECRET is too short: at least 32 characters.'],
  ['SMS_GATEWAY_SECRET', 'short', 'SMS_GATEWAY_SECRET is too short: at least 32 characters.'],
  ['SMS_REPLIES', 'both', 'SMS_REPLIES=both is not known: gateway or sender.'],
  [
    'WECHAT_API_BASE',
    'weixin',
    'WECHAT_API_BASE=weixin is not an address: it must begin with http:// or https://.',
  ],
])('%s=%s is refused in one line', (name, value, message) => {
  expect(() => readSettings({ [name]: value })).toThrow(message)
})

test('messages to followers need a template, and know its fields', () => {
  const wechat = { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 's' }
  expect(readSettings(wechat).subscribe).toBeNull()
  expect(readSettings({ ...wechat, WECHAT_MESSAGE_TEMPLATE: 't1' }).subscribe).toEqual({
    templateId: 't1',
    fields: ['thing1', 'thing2', 'date3'],
  })
  expect(() => readSettings({ WECHAT_MESSAGE_TEMPLATE: 't1' })).toThrow('needs WECHAT_APP_ID')
  const fields = { ...wechat, WECHAT_MESSAGE_TEMPLATE: 't1', WECHAT_MESSAGE_FIELDS: 'thing1,thing2' }
  expect(() => readSettings(fields)).toThrow('WECHAT_MESSAGE_FIELDS=thing1,thing2 is not known')
})
