/**
 * A code as people read it aloud: `grouped('91350100M000100Y43', 4)` → `9135 0100 M000 100Y 43`.
 * Sizes in a list are used in turn, the last one for the rest: `[3, 4]` → `138 0000 0000`.
 */
export function grouped(text: string, sizes: number | readonly number[] = 4): string {
  const list = typeof sizes === 'number' ? [sizes] : sizes
  const groups: string[] = []
  let at = 0
  for (let index = 0; at < text.length; index += 1) {
    const size = Math.max(1, list[Math.min(index, list.length - 1)] ?? 4)
    groups.push(text.slice(at, at + size))
    at += size
  }
  return groups.join(' ')
}
