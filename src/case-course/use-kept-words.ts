import { useRef, useState } from 'react'
import { keptOf, textIn } from '../drafts/read-back'
import { useServices } from '../services/context'

type Words<Name extends string> = Readonly<Record<Name, string>>

interface KeptWords<Name extends string> {
  readonly words: Words<Name>
  readonly change: (change: Partial<Words<Name>>) => void
  /** They were sent. */
  readonly forget: () => void
}

/**
 * The few words of an act, without files: kept on this device from the first letter until they are sent, so that a reload
 * or a session that ends in the midst of them loses nothing.
 */
export function useKeptWords<Name extends string>(place: string, empty: Words<Name>): KeptWords<Name> {
  const { storage } = useServices()
  const [words, setWords] = useState(() => readWords(storage.read(place), empty))
  const isKept = useRef(true)
  return {
    words,
    change(change) {
      // Of each field, the last writer's counts, also of another window. What found no room is only here.
      const before = isKept.current ? readWords(storage.read(place), words) : words
      const next = { ...before, ...change }
      setWords(next)
      isKept.current = storage.write(place, next)
    },
    forget() {
      setWords(empty)
      storage.remove(place)
    },
  }
}

/** @param rest stands where nothing is kept */
function readWords<Name extends string>(saved: unknown, rest: Words<Name>): Words<Name> {
  const kept = keptOf(saved)
  if (kept === null) return rest
  const names = Object.keys(rest) as Name[]
  return Object.fromEntries(names.map((name) => [name, textIn(kept, name)])) as Record<Name, string>
}
