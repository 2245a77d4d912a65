/** `12,345.5` of 12345.5, as English writes numbers; Chinese writes the digits alone. */
export const englishNumber = (n: number | string): string => {
  const [whole = '', fraction] = String(n).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** `1 piece`, `1,200 pieces`: a count with its English noun. */
export const englishCount = (n: number, one: string, other = `${one}s`): string =>
  `${englishNumber(n)} ${n === 1 ? one : other}`
