import { isDay } from '../../domain/calendar/day'
import { checkUscc } from '../../domain/codes/uscc'
import { regionFromAddress } from '../../domain/regions/address'
import { regionName } from '../../domain/regions/regions'
import { maskedName } from '../../domain/credit/person-name'
import type { MerchantStatus } from '../../domain/credit/record'
import type { Registration } from '../credit/registration'
import { nameKey } from '../credit/search/normalise'

/** The columns of the registration file, in its own words. */
export const requiredColumns = ['企业名称', '统一社会信用代码'] as const
export const optionalColumns = [
  '注册日期',
  '企业类型',
  '法人代表',
  '注册资金',
  '经营范围',
  '所在省份',
  '地区',
  '注册地址',
  '曾用名',
  '品牌',
  '联系电话',
  '经营状态',
] as const
type Column = (typeof requiredColumns)[number] | (typeof optionalColumns)[number]
export type RegistrationFields = Readonly<Partial<Record<Column, string>>>

/** Why a row is not taken; for the file of rejected rows. */
export type Rejection =
  | 'empty name'
  | 'name too long'
  | 'empty code'
  | 'code is not 18 characters, 15 or 13 digits'
  | 'impossible date'

const MAX_NAME = 200
/** Former names and brands of one merchant that are kept. */
const MAX_NAMES = 20
const MAX_TEXT = 8_000

export interface Origin {
  readonly source: string
  readonly asOfAt: string
  /**
   * The source publishes 法定代表人 of enterprises in full by law (条例 art. 6: 登记信息), so they may be shown and
   * searched for; else, and always for sole traders, only the first character is kept.
   */
  readonly hasPublicRepresentatives: boolean
}

/**
 * One row as a registration. A code that breaks the check digit is taken and marked: real ones exist.
 * @returns the reason when the row cannot be taken
 */
export function registrationOf(fields: RegistrationFields, origin: Origin): Registration | Rejection {
  const name = text(fields['企业名称'])
  if (name === null || nameKey(name) === '') return 'empty name'
  if (name.length > MAX_NAME) return 'name too long'
  const uscc = nameKey(fields['统一社会信用代码'] ?? '').toUpperCase()
  if (uscc === '') return 'empty code'
  if (!/^(?:[0-9A-Z]{18}|\d{15}|\d{13})$/.test(uscc)) return 'code is not 18 characters, 15 or 13 digits'
  const registeredOn = text(fields['注册日期'])
  if (registeredOn !== null && !isDay(registeredOn)) return 'impossible date'
  const type = text(fields['企业类型'])
  const address = text(fields['注册地址'])
  const person = text(fields['法人代表'])
  // 92 is the category of sole traders in GB 32100-2015.
  const isSoleTrader = uscc.startsWith('92') || (type?.includes('个体') ?? false)
  return {
    uscc,
    name,
    otherNames: [
      ...namesIn(fields['曾用名']).map((each) => ({ field: 'former-name' as const, name: each })),
      ...namesIn(fields['品牌']).map((each) => ({ field: 'brand' as const, name: each })),
    ],
    status: statusOf(fields['经营状态'] ?? ''),
    regionCode: regionCodeOf(uscc, [fields['所在省份'], fields['地区'], address].join('')),
    registeredOn,
    isUsccConsistent: uscc.length === 18 && checkUscc(uscc),
    type,
    legalRepresentative:
      person === null || (origin.hasPublicRepresentatives && !isSoleTrader) ? person : maskedName(person),
    registeredCapital: text(fields['注册资金']),
    scope: text(fields['经营范围']),
    address,
    phone: isSoleTrader ? null : text(fields['联系电话']),
    isSoleTrader,
    authority: null,
    source: origin.source,
    asOfAt: origin.asOfAt,
  }
}

/** The field without blanks around it; null when the source left it out. */
function text(field: string | undefined): string | null {
  const value = (field ?? '').trim()
  return value === '' || value === 'N/A' ? null : value.slice(0, MAX_TEXT)
}

/** Names in one field, as sources separate them. */
function namesIn(field: string | undefined): string[] {
  const names = (text(field) ?? '').split(/[;；、,，|\n]/).map((name) => name.trim().slice(0, MAX_NAME))
  return [...new Set(names.filter((name) => nameKey(name).length > 1))].slice(0, MAX_NAMES)
}

const statuses: readonly (readonly [RegExp, MerchantStatus])[] = [
  // Also of one whose licence was revoked before: 吊销，已注销.
  [/注销|撤销/, 'deregistered'],
  [/吊销/, 'revoked'],
  [/迁出/, 'moved'],
  [/歇业|停业/, 'dormant'],
  [/存续|在营|在业|开业|正常|迁入/, 'active'],
]

/** What is asked for, and what is said not to be: 吊销，未注销; 存续（简易注销公告中）. */
const notDeregistered =
  /(?:未|未办理|没有|拟|拟申请|正在|正在办理|申请|简易)注销|注销(?:公告|备案|申请|登记中|清算|中)/g

/** 经营状态 in the words of the registers; what is none of them is not known. */
function statusOf(text: string): MerchantStatus {
  const told = text.replace(notDeregistered, '')
  return statuses.find(([words]) => words.test(told))?.[1] ?? 'unknown'
}

/** The registration office's division stands in the code; where it is none, the address may tell. */
function regionCodeOf(uscc: string, address: string): string | null {
  const inCode = regionName(uscc.length === 18 ? uscc.slice(2, 8) : uscc.slice(0, 6))
  return (inCode ?? regionFromAddress(address))?.code ?? null
}
