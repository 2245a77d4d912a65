/** The limits of an authority. A file of its own: the contract needs them, and not the rules. */
export const proxyLimits = {
  /** Longest term, our rule: a case with every pause and the three years of 令121 art. 16(4) fits in. */
  months: 36,
  /** Photos of a paper that was signed by hand. */
  files: 5,
} as const
