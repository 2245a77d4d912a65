import type { Merchant } from '../../../contract/credit'
import { dayText } from '../../../domain/calendar/day-text'
import { registrationFields, type RegistrationField } from '../../../domain/credit/correction/correction'
import { statusNames } from '../../../domain/credit/status'
import type { Text } from '../../../domain/text'
import type { Say } from '../../i18n/messages'
import type { correctionMessages, creditMessages } from '../messages'

/** What a field of the registration is called. */
export function fieldName(
  field: RegistrationField,
  sayCredit: Say<(typeof creditMessages)['zh']>,
  say: Say<(typeof correctionMessages)['zh']>,
): string {
  return field === 'name' || field === 'status' ? say(field) : sayCredit(field)
}

/** The fields that say something today, with what they say: nothing else can be wrong. */
export function publicFields(
  merchant: Merchant,
  inWords: (text: Text) => string,
): readonly { readonly field: RegistrationField; readonly value: string }[] {
  const valueOf = (field: RegistrationField): string | null => {
    if (field === 'status') return inWords(statusNames[merchant.status])
    if (field === 'region') return merchant.region && merchant.region.names.join('')
    if (field === 'registeredOn') return merchant.registeredOn && inWords(dayText(merchant.registeredOn))
    return merchant[field]
  }
  return registrationFields.flatMap((field) => {
    const value = valueOf(field)
    return value === null ? [] : [{ field, value }]
  })
}
