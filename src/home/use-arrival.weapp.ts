import { useEffect } from 'react'
import { useServices } from '../services/context'
import { addressOfLink, addressOfScene } from './arrival'

/** Goes on to where the code leads by which WeChat has opened the app; the home page stays below, for the way back. */
export function useArrival(): void {
  const { page, navigation } = useServices()
  const { scene = '', q = '' } = page.useParams()
  useEffect(() => {
    const address = addressOfScene(scene) ?? addressOfLink(q)
    if (address !== null) navigation.open(address)
  }, [navigation, scene, q])
}
