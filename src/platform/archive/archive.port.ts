/** The device has no room left, or refuses to keep anything. What was kept before is still there. */
export class ArchiveFull extends Error {
  override readonly name = 'ArchiveFull'
}

/**
 * Texts that are too large for `Storage` and survive a restart, kept on this device only: IndexedDB in a browser, files
 * of its own in a mini-program (its storage holds 1 MB a key and 10 MB in all, its files 200 MB).
 */
export interface Archive {
  /**
   * @param name letters a to z, digits and hyphens
   * @returns null when there is nothing of that name, or nothing can be kept here at all
   */
  read(name: string): Promise<string | null>
  /** In place of what had that name. Throws `ArchiveFull`. */
  write(name: string, text: string): Promise<void>
  /** Nothing of that name is there afterwards, also where none was. */
  remove(name: string): Promise<void>
}
