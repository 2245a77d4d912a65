export interface AccountTables {
  person: PersonTable
  session: SessionTable
  one_time_code: OneTimeCodeTable
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
  created_at: string
  expires_at: string
}

interface OneTimeCodeTable {
  phone: string
  code_hash: string
  sent_at: string
  expires_at: string
  tries_left: number
}
