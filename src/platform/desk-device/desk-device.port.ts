import type { Storage } from '../storage/storage.port'

/** What the desk of an office asks of the browser it runs in. */
export interface DeskDevice {
  /** Lost when the window closes: whoever sits down next finds nothing. */
  readonly storage: Storage
  /**
   * Calls back for keys that are pressed outside of fields and dialogs, without Ctrl, Alt or Meta; Enter only where it
   * presses nothing itself. @returns stops it
   */
  onKey(listener: (key: string) => void): () => void
  /** Hands a file to the person, as a download. */
  saveFile(name: string, text: string): void
}
