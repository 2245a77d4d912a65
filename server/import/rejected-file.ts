import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { csvLine } from '../csv-line'

/**
 * Where rows that could not be taken are kept, each with its line and reason, as CSV with a BOM (so that office
 * programs read it). The file is made with the first such row.
 */
export class RejectedFile {
  private handle: number | null = null
  private readonly file: string

  /** @param at instant of the import, RFC 3339 */
  constructor(
    private readonly folder: string,
    importedFile: string,
    at: string,
    private readonly header: readonly string[],
  ) {
    const name = basename(importedFile)
      .replace(/\.gz$/i, '')
      .replace(/\.csv$/i, '')
    this.file = join(folder, `${name}-${at.replace(/[:.]/g, '-')}.csv`)
  }

  /** Its path, or null while nothing was rejected. */
  get path(): string | null {
    return this.handle === null ? null : this.file
  }

  add(line: number, reason: string, cells: readonly string[]): void {
    if (this.handle === null) {
      mkdirSync(this.folder, { recursive: true })
      this.handle = openSync(this.file, 'w', 0o600)
      writeSync(this.handle, `\ufeff${csvLine(['line', 'reason', ...this.header])}\n`)
    }
    writeSync(this.handle, `${csvLine([String(line), reason, ...cells])}\n`)
  }

  close(): void {
    if (this.handle === null) return
    fsyncSync(this.handle)
    closeSync(this.handle)
  }
}
