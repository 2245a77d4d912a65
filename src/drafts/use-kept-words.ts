import { useEffect, useState } from 'react'
import { useServices } from '../services/context'
import { KeptFormStore } from './kept-form.store'
import { KeptWriting } from './kept-writing'
import { keptOf, type Kept } from './read-back'

/** Words and choices without files of their own, and sent by whoever asks for them. */
export type KeptWords<Words> = KeptFormStore<Words & { readonly key: string; readonly files: readonly [] }>

/**
 * The few words and choices of a form that is sent at once: kept on this device from the first letter until the server
 * has them, so that a reload or a session that ends in the midst of them loses nothing.
 * @param place one for each form of each thing, the same as long as the form lives
 * @param read makes what was kept whole; it is given nothing where nothing is
 */
export function useKeptWords<Words extends object>(
  place: string,
  read: (kept: Kept) => Words,
): KeptWords<Words> {
  const { storage, archive, clock, random } = useServices()
  const [form] = useState<KeptWords<Words>>(() => {
    const writing = KeptWriting.begin({ storage, archive, clock }, place)
    return new KeptFormStore({
      writing,
      random,
      newKey: '',
      read: (kept) => ({ ...read(keptOf(kept) ?? {}), key: '', files: [] }),
    })
  })
  useEffect(() => form.follow(), [form])
  return form
}
