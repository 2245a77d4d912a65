const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A day for English readers: `8 May 2026` of `2026-05-08`, `May 2026` of `2026-05`; anything else stays as it is.
 * Chinese keeps the digits of GB/T 7408.1, which packages and licences bear too; letters and other papers of form write
 * `chineseDay`. Data (codes, files, queries, columns of the desk) stays `YYYY-MM-DD` in either language.
 */
export const englishDay = (on: string): string =>
  on.replace(/^(\d{4})-(\d\d)(?:-(\d\d))?$/, (whole, year: string, month: string, day?: string) => {
    const name = months[Number(month) - 1]
    return name === undefined ? whole : `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`
  })
