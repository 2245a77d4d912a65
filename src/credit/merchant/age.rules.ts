/** Full years from one day to another, both `YYYY-MM-DD`; 0 before the first is full, and for days to come. */
export function fullYears(fromOn: string, todayOn: string): number {
  const years = Number(todayOn.slice(0, 4)) - Number(fromOn.slice(0, 4))
  return Math.max(0, todayOn.slice(5) < fromOn.slice(5) ? years - 1 : years)
}
