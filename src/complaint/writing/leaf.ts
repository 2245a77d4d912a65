import { useEffect, useState } from 'react'
import type { Node } from '../../../domain/complaint/problem-tree/node'
import type { DraftForm } from '../../drafts/draft'

/**
 * The way to the situation of this id, null when there is none. The tree is large, and most drafts are written without
 * it; when it cannot be loaded, as without a network, the form is whole without its tips.
 */
const findPath = (id: string): Promise<readonly Node[] | null> =>
  import('../../../domain/complaint/problem-tree/walk').then(
    ({ pathOf }) => pathOf(id),
    () => null,
  )

/** What the situation says about the form. */
export async function leafPrefill(id: string): Promise<Partial<DraftForm>> {
  const leaf = (await findPath(id))?.at(-1)
  return leaf?.tag === 'filing'
    ? { requests: leaf.requests, filing: { kinds: leaf.kinds, situation: id } }
    : {}
}

/** The situation of a draft, after the questions that led to it; null while it loads. */
export function usePath(id: string | null): readonly Node[] | null {
  const [path, setPath] = useState<readonly Node[] | null>(null)
  useEffect(() => {
    let isMounted = true
    setPath(null)
    if (id !== null) {
      void findPath(id).then((found) => {
        if (isMounted) setPath(found)
      })
    }
    return () => {
      isMounted = false
    }
  }, [id])
  return path
}
