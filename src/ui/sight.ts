/** The block's number out of its element's id, and back: the only thing that both targets can tell of an element. */
export const blockId = (listId: string, block: number): string => `${listId}-${block}`

export const blockOf = (listId: string, elementId: string): number | null => {
  const digits = elementId.startsWith(`${listId}-`) ? elementId.slice(listId.length + 1) : ''
  return /^\d+$/.test(digits) ? Number(digits) : null
}

/** Screens that stay mounted above and below the one in sight. */
export const screensKept = 1.5
