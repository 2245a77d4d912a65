/** What a merchant is in law, as far as its code tells. */
export const merchantKinds = ['enterprise', 'sole-trader', 'cooperative', 'organisation'] as const
export type MerchantKind = (typeof merchantKinds)[number]

/**
 * 企业, 个体工商户, 农民专业合作社, or an organisation of another register (机关, 事业单位, 社会组织), by the first two
 * characters of the code (GB 32100-2015, table of registration authorities and kinds).
 * @param uscc 18 characters, or an older number of 13 or 15 digits, which is an enterprise's unless it is a sole trader's
 */
export function merchantKindOf(uscc: string, isSoleTrader: boolean): MerchantKind {
  if (isSoleTrader) return 'sole-trader'
  if (uscc.length !== 18 || uscc.startsWith('9'))
    return uscc.length === 18 && uscc.startsWith('93') ? 'cooperative' : 'enterprise'
  return 'organisation'
}
