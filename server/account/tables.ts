export interface AccountTables {
  person: PersonTable
  session: SessionTable
  one_time_code: OneTimeCodeTable
  officer: OfficerTable
  merchant_agent: MerchantAgentTable
}

interface PersonTable {
  id: string
  phone: string | null
  wechat_openid: string | null
  created_at: string
}

interface SessionTable {
  /** SHA-256 of the bearer token, hexadecimal; the token itself is never stored. */
  token_hash: string
  person_id: string
  signed_in_by: 'phone' | 'wechat'
  /** On whose behalf: `acts_for` is then the officer's id or the merchant's uscc. */
  acts_as: 'person' | 'merchant' | 'officer'
  acts_for: string | null
  created_at: string
  expires_at: string
}

/** Who works for an office; `cli officers` appoints and ends. */
interface OfficerTable {
  id: string
  phone: string
  name: string
  role: OfficerRole
  /** County, six digits of GB/T 2260. */
  unit_code: string
  unit_name: string
  created_at: string
  /** Set when the appointment has ended: such an officer signs in no more. */
  ended_at: string | null
}

/** 经办人 or 负责人: a supervisor also approves extensions and gives cases to others. */
export type OfficerRole = 'handler' | 'supervisor'

/** The phone that answers for a merchant, as the office registered it (`cli agents`). */
interface MerchantAgentTable {
  uscc: string
  phone: string
  created_at: string
}

interface OneTimeCodeTable {
  phone: string
  code_hash: string
  sent_at: string
  expires_at: string
  tries_left: number
}
