import type { Storage } from '../platform/storage/storage.port'

/**
 * A session as it was kept on this device; null for none, and for what another version wrote.
 * @param whose the field that says for whom it is
 */
export function savedSession<Kept extends { readonly token: string }>(
  storage: Storage,
  key: string,
  whose: Exclude<keyof Kept, 'token'> & string,
): Kept | null {
  const saved = storage.read(key)
  const isOne = typeof saved === 'object' && saved !== null && 'token' in saved && whose in saved
  return isOne ? (saved as Kept) : null
}
