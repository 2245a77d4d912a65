/** Fen as yuan with thousands grouped: `128000` → `1,280`, `128050` → `1,280.50`. */
export function yuanWords(fen: number): string {
  const whole = String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = Math.abs(fen % 100)
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}
