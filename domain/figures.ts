/** `12,345.5` of 12345.5, as English writes numbers; Chinese writes the digits alone. */
export const englishNumber = (n: number | string): string => {
  const [whole = '', fraction] = String(n).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
