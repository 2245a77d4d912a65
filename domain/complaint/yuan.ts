/** Money in fen as people write it in yuan: `1280`, `35.50`. */
export function yuanOf(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}
