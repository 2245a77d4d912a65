import { createContext, useContext } from 'react'
import type { Services } from './services'

export const ServicesContext = createContext<Services | null>(null)

/** Everything that lives as long as the app. Only pages use it: components get what they need as props. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('no ServicesContext above this component')
  return services
}
