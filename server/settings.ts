import { isAbsolute, resolve } from 'node:path'
import type { LogLevel } from './http/logger'

/** What the environment says; everything has a default, so that `npm start` needs nothing. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds everything the server keeps. */
  readonly dataDir: string
  /** `postgres://…`, with its password: never to be shown; null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  readonly isDemo: boolean
  readonly isProduction: boolean
  /** Whether faults can be switched on (`FAULTS=on`, see `mock/faults.ts`); never in production. */
  readonly hasFaults: boolean
  readonly logLevel: LogLevel
  readonly trustProxy: boolean
  /** Multiplies how often one address may call, for many people behind one address and for tests. */
  readonly rateFactor: number
  /** Threads that search the embedded database; null: as many as there are cores, four at most. */
  readonly searchThreads: number | null
  readonly wechat: WechatSettings
  /** Messages to followers (订阅消息); null: none are sent. */
  readonly subscribe: SubscribeSettings | null
  /**
   * Who receives what is filed: the office that runs this instance, or nobody here, and each case is prepared for
   * 12315 (`CHANNEL=national`).
   */
  readonly channel: 'bureau' | 'national'
  /** Messages to the parties of cases; null: none are sent in WeChat. */
  readonly subscribeCases: SubscribeSettings | null
  /** Whether the H5 app opens without a network; `SERVICE_WORKER=off` also takes it from phones that have it. */
  readonly hasServiceWorker: boolean
  /** Signs links to evidence; null: one is made and kept in the data directory. */
  readonly evidenceSecret: string | null
  /** Bearer key of EPCIS capture and query; null: the demo makes one, else the interface is closed. */
  readonly epcisKey: string | null
  readonly sms: SmsSettings
}

export interface WechatSettings {
  /** null: WeChat login is not set up. */
  readonly appId: string | null
  readonly secret: string | null
  /** Address of code2session, of access tokens and of messages. */
  readonly apiBase: string
}

export interface SmsSettings {
  /** Shared with the gateway of text messages; null: the channel is closed. */
  readonly secret: string | null
  /** Who sends the answers: the gateway that called, from our answer to its call, or our own sender. */
  readonly repliesBy: 'gateway' | 'sender'
}

export interface SubscribeSettings {
  readonly templateId: string
  /** The template's keys for the merchant's name or the case's number, what happened, and the day, in this order. */
  readonly fields: readonly [about: string, what: string, day: string]
}

/** A setting that cannot be used; its message is one clear line for the terminal. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads and checks the settings.
 * @throws SettingError naming the variable, the value and what is allowed
 */
export function readSettings(env: Env, cwd: string = process.cwd()): Settings {
  const dataDir = text(env, 'DATA_DIR') ?? 'data'
  const evidenceSecret = text(env, 'EVIDENCE_SECRET')
  if (evidenceSecret !== null && evidenceSecret.length < 32)
    throw new SettingError('EVIDENCE_SECRET is too short: at least 32 characters.')
  const epcisKey = text(env, 'EPCIS_API_KEY')
  if (epcisKey !== null && !/^[\x21-\x7e]{20,500}$/.test(epcisKey))
    throw new SettingError('EPCIS_API_KEY must have at least 20 characters, without blanks.')
  const isProduction =
    choice(env, 'NODE_ENV', ['development', 'production', 'test'], 'development') === 'production'
  const hasFaults = choice(env, 'FAULTS', ['on', 'off'], 'off') === 'on'
  if (hasFaults && isProduction) throw new SettingError('FAULTS=on is not for production.')
  return {
    port: port(env),
    host: text(env, 'HOST') ?? '0.0.0.0',
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(cwd, dataDir),
    databaseUrl: databaseUrl(env),
    isDemo: choice(env, 'DEMO', ['on', 'off'], 'on') === 'on',
    isProduction,
    hasFaults,
    logLevel: choice(env, 'LOG_LEVEL', ['silent', 'error', 'warn', 'info', 'debug'], 'warn'),
    rateFactor: factor(env),
    searchThreads: searchThreads(env),
    trustProxy: choice(env, 'TRUST_PROXY', ['on', 'off'], 'off') === 'on',
    wechat: {
      appId: text(env, 'WECHAT_APP_ID'),
      secret: text(env, 'WECHAT_APP_SECRET'),
      apiBase: address(env, 'WECHAT_API_BASE', 'https://api.weixin.qq.com'),
    },
    subscribe: subscribe(env),
    channel: choice(env, 'CHANNEL', ['bureau', 'national'], 'bureau'),
    subscribeCases: subscribeCases(env),
    hasServiceWorker: choice(env, 'SERVICE_WORKER', ['on', 'off'], 'on') === 'on',
    evidenceSecret,
    epcisKey,
    sms: sms(env),
  }
}

function sms(env: Env): SmsSettings {
  const secret = text(env, 'SMS_GATEWAY_SECRET')
  if (secret !== null && secret.length < 32)
    throw new SettingError('SMS_GATEWAY_SECRET is too short: at least 32 characters.')
  return { secret, repliesBy: choice(env, 'SMS_REPLIES', ['gateway', 'sender'], 'gateway') }
}

function subscribe(env: Env): SubscribeSettings | null {
  const templateId = text(env, 'WECHAT_MESSAGE_TEMPLATE')
  if (templateId === null) return null
  if (text(env, 'WECHAT_APP_ID') === null || text(env, 'WECHAT_APP_SECRET') === null)
    throw new SettingError('WECHAT_MESSAGE_TEMPLATE needs WECHAT_APP_ID and WECHAT_APP_SECRET.')
  const fields = text(env, 'WECHAT_MESSAGE_FIELDS') ?? 'thing1,thing2,date3'
  const [, name, what, day] = /^(thing\d+),(thing\d+),(date\d+)$/.exec(fields) ?? []
  if (name === undefined || what === undefined || day === undefined)
    throw new SettingError(
      `WECHAT_MESSAGE_FIELDS=${fields} is not known: three keys of the template, as thing1,thing2,date3.`,
    )
  return { templateId, fields: [name, what, day] }
}

/** Without an app id, as while developing, the messages go into the outbox of the data directory. */
function subscribeCases(env: Env): SubscribeSettings | null {
  const templateId = text(env, 'WECHAT_CASE_TEMPLATE')
  if (templateId === null) return null
  const fields = text(env, 'WECHAT_CASE_FIELDS') ?? 'character_string1,thing2,date3'
  const [, number, what, day] = /^((?:character_string|thing)\d+),(thing\d+),(date\d+)$/.exec(fields) ?? []
  if (number === undefined || what === undefined || day === undefined)
    throw new SettingError(
      `WECHAT_CASE_FIELDS=${fields} is not known: three keys of the template, as character_string1,thing2,date3.`,
    )
  return { templateId, fields: [number, what, day] }
}

function text(env: Env, name: string): string | null {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? null : value
}

/** Its value is not repeated in the refusal: there may be a password in it. */
function databaseUrl(env: Env): string | null {
  const value = text(env, 'DATABASE_URL')
  if (value === null) return null
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value))
    throw new SettingError(
      'DATABASE_URL is not an address of PostgreSQL: postgres://user:password@host:5432/database (leave it out to use the embedded database).',
    )
  return value
}

function port(env: Env): number {
  const value = text(env, 'PORT') ?? '8080'
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new SettingError(`PORT=${value} is not a port: a number from 0 to 65535.`)
  return Number(value)
}

function factor(env: Env): number {
  const value = text(env, 'RATE_FACTOR') ?? '1'
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new SettingError(`RATE_FACTOR=${value} is not known: a whole number from 1 to 9999.`)
  return Number(value)
}

function searchThreads(env: Env): number | null {
  const value = text(env, 'SEARCH_THREADS')
  if (value === null) return null
  if (!/^(\d|1[0-6])$/.test(value))
    throw new SettingError(`SEARCH_THREADS=${value} is not known: a whole number from 0 to 16.`)
  return Number(value)
}

function choice<const Choice extends string>(
  env: Env,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const value = text(env, name)
  if (value === null) return otherwise
  const found = choices.find((each) => each === value.toLowerCase())
  if (found === undefined) throw new SettingError(`${name}=${value} is not known: ${choices.join(' or ')}.`)
  return found
}

function address(env: Env, name: string, otherwise: string): string {
  const value = text(env, name) ?? otherwise
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new SettingError(`${name}=${value} is not an address: it must begin with http:// or https://.`)
  return value.replace(/\/+$/, '')
}
