import { documentKey } from '../../../domain/credit/document-number'
import type { ListEntry } from '../../../domain/credit/record'
import type { ListRemoval } from '../../credit/list-removal'

/**
 * The entries that a removal names: those of its list, its day and its number, else of its reason; all of the kind
 * where it names none (经营异常名录管理办法 art. 10). Those that have ended are among them: a removal that is read
 * again must not fall on another entry.
 */
export function entriesNamedBy(
  { removedOn, entry }: ListRemoval,
  entries: readonly ListEntry[],
): readonly ListEntry[] {
  const { title, docNo, decidedOn, reason, ground } = entry
  const listed = entries
    .filter((each) => each.decidedOn <= (decidedOn ?? removedOn))
    .filter((each) => decidedOn === null || each.decidedOn === decidedOn)
    .filter((each) => title === null || each.kind !== 'blacklist' || isSameList(each.title, title))
  const named = docNo === null ? listed : ofNumber(listed, docNo)
  if (reason === null) return named
  const worded = named.filter((each) => plain(each.reason) === plain(reason))
  if (worded.length > 0) return worded
  const grounded = named.filter(
    (each) => each.kind === 'abnormal' && each.ground === ground && !isOfAnotherReport(each.reason, reason),
  )
  if (grounded.length > 0) return grounded
  // Its reason is worded in another way, or is another: enough only where something else names the entry.
  return title !== null || docNo !== null || decidedOn !== null ? named : []
}

/** Entries of that number; else those whose source gave none. */
function ofNumber(entries: readonly ListEntry[], docNo: string): readonly ListEntry[] {
  const numberOf = (entry: ListEntry): string | null => (entry.kind === 'abnormal' ? null : entry.docNo)
  const exact = entries.filter((each) => documentKey(numberOf(each) ?? '') === documentKey(docNo))
  return exact.length > 0 ? exact : entries.filter((each) => numberOf(each) === null)
}

/** Whether both name the year of a report, and not the same one. */
function isOfAnotherReport(a: string, b: string): boolean {
  const yearIn = (text: string) => /(20\d{2})年?度?(?:的)?(?:年报|年度报告|报告)/.exec(plain(text))?.[1]
  const [one, other] = [yearIn(a), yearIn(b)]
  return one !== undefined && other !== undefined && one !== other
}

function isSameList(a: string, b: string): boolean {
  const nameOf = (title: string): string => plain(title).replace(/(?:黑?名单|名录)$/, '')
  return nameOf(a) === nameOf(b)
}

/** Without what is typed now one way, now the other: width, blanks and the shape of brackets. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s()[\]〔〕【】]/g, '')
}
