import { createContext } from 'react'

/** Whether an explanation leads on to all others: not where nothing may lead away. */
export const AllTermsWay = createContext(true)
