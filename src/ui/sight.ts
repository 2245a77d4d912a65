/** The class of the blocks that have their rows, by which they are found to be measured. */
export const blockClass = (listId: string): string => `find-${listId}`

/** The block's number out of its element's id, and back: the only thing that both targets can tell of an element. */
export const blockId = (listId: string, block: number): string => `${listId}-${block}`

export const blockOf = (listId: string, elementId: string): number | null => {
  const digits = elementId.startsWith(`${listId}-`) ? elementId.slice(listId.length + 1) : ''
  return /^\d+$/.test(digits) ? Number(digits) : null
}
