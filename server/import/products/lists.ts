/** How files write several things into one cell. */

/** Parts of a cell; what says that there is none gives an empty list. */
export function listOf(text: string): string[] {
  if (/^(无|不含|没有|none|no)$/i.test(text.trim())) return []
  const parts = text.split(/[;；,，、|\n]/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

/** Lots as a list; null where the cell is empty or says that it is all of them. */
export function lotsOf(text: string): string[] | null {
  if (/^(全部|所有|各)?(批次|批号)?$|^all$/i.test(text.trim())) return null
  return listOf(text)
}
