import { useState } from 'react'
import type { Http } from '../api/http'
import { useServices } from '../services/context'
import { MerchantSessionStore } from './merchant-session.store'

export interface MerchantSide {
  readonly session: MerchantSessionStore
  /** Calls for the merchant: with its token, never with the person's. */
  readonly http: Http
}

/** The merchant's side of this device, for one page. */
export function useMerchantSide(): MerchantSide {
  const { http, storage } = useServices()
  const [side] = useState(() => {
    const session = new MerchantSessionStore(storage)
    const forMerchant = http.as({
      token: () => session.session?.token ?? null,
      onSessionRefused: () => session.end(),
    })
    return { session, http: forMerchant }
  })
  return side
}
