/** Mobile, land line with area code, 400/800, or international. */
const PHONE = /^(1[3-9]\d{9}|0\d{9,11}|[48]00\d{7}|\+\d{7,15})$/

/** Whether a text is a telephone number as people write it, with blanks, brackets, hyphens or +86. */
export function isPhone(text: string): boolean {
  return PHONE.test(text.replace(/[\s()（）-]/g, '').replace(/^(\+86|0086)(?=1)/, ''))
}

/** Whether a number is one of the demo world's: of a range that no operator gives out. */
export function isDemoPhone(phone: string): boolean {
  return phone.startsWith('199000000')
}

/** Answers for the merchant that the demo offers to sign in for: of a range that no operator gives out. */
export const demoAgentPhone = '19900000101'
