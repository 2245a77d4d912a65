import type { ReactNode } from 'react'
import { Box } from './Box'
import './Illustration.css'

/** calm: nothing to do; failed: it did not work; the others: what there would be. */
export type IllustrationName = 'calm' | 'failed' | 'filing' | 'person' | 'scan' | 'search'

/** A drawing above the words of an empty or failed page, in its colour; it says nothing that they do not. */
export function Illustration({ name }: { readonly name: IllustrationName }): ReactNode {
  return <Box className={`ui-illustration ui-illustration--${name}`} isHidden />
}
