import type { Navigation } from '../platform/navigation/navigation.port'
import { useServices } from '../services/context'

/** How the kit's links and back buttons go from page to page. */
export const useNavigation = (): Navigation => useServices().navigation
