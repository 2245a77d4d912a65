import { useState } from 'react'
import { useServices } from '../../services/context'
import { TrayStore } from './tray.store'

/** The tray of a page: what other pages changed shows when one comes back. */
export function useTray(): TrayStore {
  const { storage, page } = useServices()
  const [tray] = useState(() => new TrayStore(storage))
  page.useShown(() => tray.reload())
  return tray
}
