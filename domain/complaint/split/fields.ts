/** Which fields each kind needs: 令121 art. 10 and 28, and the official 投诉登记表 and 举报登记表 of 2026. */
import { caseKinds, type CaseKind, type DraftField, type FilingChoice } from '../case'

type FieldNeed = 'required' | 'optional' | 'absent'

const contactFields: readonly DraftField[] = ['contactName', 'contactPhone', 'contactAddress']
const consentFields: readonly DraftField[] = ['consentPublish', 'consentMediation']

/**
 * Whether a field belongs to a filing of these kinds. A complaint needs the person's name, telephone and address
 * (art. 10(1)) and what is asked for (art. 10(3)); the form of a report has neither requests nor consents, and its
 * reporter may stay unnamed. One who gives a name to a report gives a telephone too: an office cannot ask back a name.
 */
export function fieldNeed(field: DraftField, kinds: readonly CaseKind[], isAnonymous: boolean): FieldNeed {
  const isComplaint = kinds.includes('complaint')
  if (field === 'requests') return isComplaint ? 'required' : 'absent'
  if (field === 'happenedOn') return isComplaint ? 'required' : 'optional'
  if (consentFields.includes(field)) return isComplaint ? 'optional' : 'absent'
  if (contactFields.includes(field)) {
    if (isComplaint) return 'required'
    if (isAnonymous) return 'absent'
    return field === 'contactAddress' ? 'optional' : 'required'
  }
  return 'optional'
}

/** The cases that a choice stands for. */
export function kindsOf(choice: FilingChoice): readonly CaseKind[] {
  return choice === 'both' ? caseKinds : [choice]
}

/** Only a report that stands alone may be anonymous: a complainant gives real particulars (art. 10(1)). */
export function mayBeAnonymous(kinds: readonly CaseKind[]): boolean {
  return kinds.includes('report') && !kinds.includes('complaint')
}
