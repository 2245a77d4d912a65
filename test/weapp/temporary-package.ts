import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A mini-program's folder that a test may spoil. */
export class TemporaryPackage {
  readonly folder = mkdtempSync(join(tmpdir(), 'weapp-package-'))

  static copyOf(built: string): TemporaryPackage {
    const copy = new TemporaryPackage()
    cpSync(built, copy.folder, { recursive: true })
    return copy
  }

  static of(files: Readonly<Record<string, string>>): TemporaryPackage {
    const made = new TemporaryPackage()
    for (const [file, content] of Object.entries(files)) made.write(file, content)
    return made
  }

  write(file: string, content: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true })
    writeFileSync(join(this.folder, file), content)
  }

  /** @throws when the change changes nothing: the fault would not be there */
  edit(file: string, change: (content: string) => string): void {
    const before = readFileSync(join(this.folder, file), 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`${file} has nothing to spoil in this way`)
    writeFileSync(join(this.folder, file), after)
  }

  delete(file: string): void {
    rmSync(join(this.folder, file))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
