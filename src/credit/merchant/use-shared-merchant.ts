import type { Merchant } from '../../../contract/credit'
import { shareTitle } from '../../../domain/credit/share-title'
import type { SharedPage } from '../../platform/page/page.port'
import { usePreferences, useText } from '../../preferences/context'
import { merchantAddress } from '../../routes'
import { useServices } from '../../services/context'
import { shareCardOf } from '../snapshot/snapshot-files'

/** A merchant's page as it is sent into a chat: its verdict in the title, and a picture of it. */
export function useSharedMerchant(): (merchant: Merchant) => SharedPage {
  const text = useText()
  const { language } = usePreferences()
  const { http } = useServices()
  return (merchant) => ({
    title: text(shareTitle(merchant)),
    address: merchantAddress(merchant.uscc),
    image: shareCardOf(http.origin, merchant.uscc, language),
  })
}
