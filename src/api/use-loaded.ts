import { useEffect, useMemo } from 'react'
import { LoadedStore } from './loaded.store'

/**
 * What a page begins to load as soon as it is there: an answer, or a part of the app.
 * @param get asked once for as long as it is the same function
 */
export function useLoaded<Item>(get: () => Promise<Item>): LoadedStore<Item> {
  const store = useMemo(() => new LoadedStore(get), [get])
  useEffect(() => void store.load(), [store])
  return store
}
