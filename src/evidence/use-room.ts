import { useEffect, useState } from 'react'
import { maxAttachmentBytes } from '../../domain/evidence'
import type { Vault } from '../platform/vault/vault.port'

/** Said from here on: room for one large file is not enough for a complaint. */
const lowBytes = 2 * maxAttachmentBytes
/** What a phone's photo takes up with its smaller copy. */
const photoBytes = 4_500_000

export interface Room {
  readonly mb: number
  readonly photos: number
}

/**
 * The room that is left on this device when it is little, before anything is picked; null when there is enough, or the
 * device does not say. Asked again when the number of kept files changes.
 */
export function useLowRoom(vault: Vault, fileCount: number): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    let isMounted = true
    void vault.room().then((bytes) => {
      if (!isMounted) return
      const isLow = bytes !== null && bytes < lowBytes
      setRoom(isLow ? { mb: Math.floor(bytes / 1_000_000), photos: Math.floor(bytes / photoBytes) } : null)
    })
    return () => {
      isMounted = false
    }
  }, [vault, fileCount])
  return room
}
