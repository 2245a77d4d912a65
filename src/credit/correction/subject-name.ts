import type { CorrectionSubject } from '../../../contract/correction'
import { useMessages } from '../../preferences/context'
import { kindWords } from '../merchant/record-words'
import { correctionMessages, creditMessages, recordMessages } from '../messages'
import { fieldName } from './field-words'

/** Names what a request is about: the field of the registration, or the kind and title of the record. */
export function useSubjectName(): (subject: CorrectionSubject) => string {
  const say = useMessages(correctionMessages)
  const sayCredit = useMessages(creditMessages)
  const sayRecord = useMessages(recordMessages)
  return ({ field, recordKind, title }) => {
    if (field !== null) return fieldName(field, sayCredit, say)
    return recordKind === null ? title : `${sayRecord(kindWords[recordKind])} ${title}`.trim()
  }
}
