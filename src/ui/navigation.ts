import { createContext, useContext } from 'react'
import type { Navigation } from '../platform/navigation/navigation.port'

/** How the kit's links and back buttons go from page to page; the composition root provides it. */
export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('no NavigationContext above this component')
  return navigation
}
