/**
 * Whether `wanted` stands in `text` with at most `allowed` characters wrong, missing, added, or neighbours swapped
 * (optimal string alignment, the text's both ends free).
 */
export function isWithin(wanted: readonly string[], text: readonly string[], allowed: number): boolean {
  let twoBefore: number[] = []
  // Row `i` holds, for every end in the text, the distance of the first `i` wanted characters.
  let before: number[] = new Array<number>(text.length + 1).fill(0)
  for (let i = 1; i <= wanted.length; i += 1) {
    const row: number[] = [i]
    let least = i
    for (let j = 1; j <= text.length; j += 1) {
      const isSame = wanted[i - 1] === text[j - 1]
      let distance = Math.min(
        (before[j - 1] ?? 0) + (isSame ? 0 : 1),
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      )
      const isSwapped = i > 1 && j > 1 && wanted[i - 1] === text[j - 2] && wanted[i - 2] === text[j - 1]
      if (isSwapped) distance = Math.min(distance, (twoBefore[j - 2] ?? 0) + 1)
      row.push(distance)
      least = Math.min(least, distance)
    }
    // A swap looks two rows back, so one row over the limit is not yet the end.
    if (least > allowed + 1) return false
    twoBefore = before
    before = row
  }
  return before.some((distance) => distance <= allowed)
}
