import { useEffect, useState } from 'react'
import { useServices } from '../services/context'

/**
 * Brings a part of the page into sight once what was done is drawn, and the dialog that asked about it has given the
 * focus back.
 */
export function useShowPart(): (elementId: string) => void {
  const { page } = useServices()
  const [part, setPart] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (part !== null) page.reveal(part.id)
  }, [page, part])
  return (id) => setPart({ id })
}
