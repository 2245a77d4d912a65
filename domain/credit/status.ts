import { say, type Text } from '../text'
import type { MerchantStatus } from './record'

/** The registration status in words (经营状态), with the legal term first where there is one. */
export const statusNames: Readonly<Record<MerchantStatus, Text>> = {
  active: say('存续（在营业）', 'In business'),
  dormant: say('歇业', 'Dormant'),
  revoked: say('已吊销', 'Licence revoked'),
  deregistered: say('已注销', 'Deregistered'),
  moved: say('已迁出', 'Moved away'),
  unknown: say('状态不详', 'Status unknown'),
}
