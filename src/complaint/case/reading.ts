import type { Complaint } from '../../../contract/complaint'
import { dueSentence } from '../../case-course/due-words'
import type { courseMessages } from '../../case-course/messages'
import type { Say } from '../../i18n/messages'
import type { Text } from '../../../domain/text'

/** A case as one would say it: where it stands, until when, and what the person may do about it. */
export const readingOfCase = (
  { stateName, clock, remedies }: Complaint,
  title: string,
  sayCourse: Say<typeof courseMessages.zh>,
  inWords: (text: Text) => string,
): readonly string[] => [
  title,
  inWords(stateName),
  ...(clock === null
    ? []
    : [
        dueSentence(clock, sayCourse),
        ...(clock.overdue ? [sayCourse('overdue')] : []),
        ...(clock.provisional ? [sayCourse('provisional')] : []),
      ]),
  ...remedies.map(({ text }) => inWords(text)),
]
