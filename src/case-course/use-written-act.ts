import { useEffect, useState } from 'react'
import type { Http } from '../api/http'
import { KeptWriting } from '../drafts/kept-writing'
import { newUuid } from '../platform/random/random.port'
import { useServices } from '../services/context'
import type { EvidenceParts } from '../services/services'
import { WrittenActStore } from './written-act.store'

export interface OpenedAct {
  readonly store: WrittenActStore
  readonly parts: EvidenceParts
}

interface WrittenActPlace {
  readonly http: Http
  /** Where it is kept on this device: one place for each act of each case. */
  readonly place: string
  readonly needsText: boolean
  readonly needsFiles: boolean
}

/** What was begun at this place, or a new one; null until it is open. */
export function useWrittenAct({ http, place, needsText, needsFiles }: WrittenActPlace): OpenedAct | null {
  const { evidence, storage, archive, clock, random, pictures } = useServices()
  const [opened, setOpened] = useState<OpenedAct | null>(null)
  useEffect(() => {
    let isMounted = true
    let stop = (): void => undefined
    const opening = KeptWriting.open({ storage, clock, archive }, place)
    void Promise.all([evidence(), newUuid(random), opening]).then(([parts, newKey, writing]) => {
      if (!isMounted) return
      const options = { http, writing, clock, random, pictures, vault: parts.vault, newKey }
      const store = new WrittenActStore(options, { text: needsText, files: needsFiles })
      stop = store.form.follow()
      setOpened({ store, parts })
    })
    return () => {
      isMounted = false
      stop()
    }
  }, [http, storage, archive, clock, random, pictures, evidence, place, needsText, needsFiles])
  return opened
}
