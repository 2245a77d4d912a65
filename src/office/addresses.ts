/** Pages of the desk; only the desk itself leads to them. */
export const queueAddress = '/office/queue/index'
export const looksAddress = '/office/looks/index'
export const officeCaseAddress = (id: string): string => `/office/case/index?id=${encodeURIComponent(id)}`
