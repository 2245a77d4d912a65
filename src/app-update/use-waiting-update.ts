import { useEffect, useState } from 'react'
import { useServices } from '../services/context'

/** Whether a newer version of the app waits; it may arrive while the page is open. */
export function useWaitingUpdate(): boolean {
  const { appUpdate } = useServices()
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => {
    let end: (() => void) | null = null
    let isOver = false
    void appUpdate().then((update) => {
      if (!isOver) end = update.watch(() => setWaiting(true))
    })
    return () => {
      isOver = true
      end?.()
    }
  }, [appUpdate])
  return isWaiting
}
