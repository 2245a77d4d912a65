/** A document number as it is compared: one kind of brackets, half width, no blanks. What is shown stays as written. */
export function documentKey(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[([{【［〔〖「『《〈<]/g, '〔')
    .replace(/[)\]}】］〕〗」』》〉>]/g, '〕')
    .toUpperCase()
}
