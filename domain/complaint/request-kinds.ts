/** 投诉请求 of the official form. */
export type ComplaintRequest =
  /** 修理 */
  | 'repair'
  /** 重作 */
  | 'redo'
  /** 更换 */
  | 'replace'
  /** 退货 */
  | 'return'
  /** 补足商品数量 */
  | 'supply-shortage'
  /** 退还货款和服务费用 */
  | 'refund'
  /** 赔偿损失 */
  | 'compensate'
