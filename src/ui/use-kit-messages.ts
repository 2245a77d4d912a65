import { useMessages } from '../preferences/context'
import { kitMessages } from './messages'

/** The kit's words in the language in force. Use it in an `observer`. */
export const useKitMessages = () => useMessages(kitMessages)
