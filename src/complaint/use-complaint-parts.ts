import { useEffect, useState } from 'react'
import { useServices } from '../services/context'
import type { ComplaintParts } from '../services/services'

/** The outbox, the vault and the picker; null for the moment in which they load. */
export function useComplaintParts(): ComplaintParts | null {
  const { complaintParts } = useServices()
  const [parts, setParts] = useState<ComplaintParts | null>(null)
  useEffect(() => {
    let isMounted = true
    void complaintParts().then((loaded) => {
      if (isMounted) setParts(loaded)
    })
    return () => {
      isMounted = false
    }
  }, [complaintParts])
  return parts
}
