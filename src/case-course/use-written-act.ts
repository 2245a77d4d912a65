import { useCallback, useEffect } from 'react'
import type { Http } from '../api/http'
import type { LoadedStore } from '../api/loaded.store'
import { useLoaded } from '../api/use-loaded'
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

/** What was begun at this place, or a new one. */
export function useWrittenAct({
  http,
  place,
  needsText,
  needsFiles,
}: WrittenActPlace): LoadedStore<OpenedAct> {
  const { evidence, storage, archive, clock, random, pictures } = useServices()
  const open = useCallback(async (): Promise<OpenedAct> => {
    const opening = KeptWriting.open({ storage, clock, archive }, place)
    const [parts, newKey, writing] = await Promise.all([evidence(), newUuid(random), opening])
    const options = { http, writing, clock, random, pictures, vault: parts.vault, newKey }
    return { store: new WrittenActStore(options, { text: needsText, files: needsFiles }), parts }
  }, [http, storage, archive, clock, random, pictures, evidence, place, needsText, needsFiles])
  const opened = useLoaded(open)
  const form = opened.value?.store.form
  useEffect(() => form?.follow(), [form])
  return opened
}
