import { createContext, type ReactNode } from 'react'

/** What every page says at its top, for example that its data are a demo; null says nothing. */
export const PageBannerContext = createContext<ReactNode>(null)
