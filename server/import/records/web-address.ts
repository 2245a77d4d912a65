import { withoutIdentityNumber } from '../../../domain/credit/identity-number'

/**
 * A mobile telephone number that stands for itself: a whole step of the path, or what a telephone's parameter says.
 * Elsewhere eleven digits are mostly the number of a shop or of goods, which platforms count in the same way.
 */
const telephone =
  /(?:\/|[?&#](?:tel|phone|mobile|sj|sjh|shouji|dianhua|lxdh|lxfs)=)(?:\+?86-?)?1[3-9]\d{9}(?=$|[/?&#.])/i

/** Whether a web address holds a person's identity number or telephone number. */
export function hasPersonNumber(address: string): boolean {
  const plain = decoded(address)
  return withoutIdentityNumber(plain) !== plain || telephone.test(plain)
}

/** With what is written as %xx; an address that is no such text is read as it stands. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
