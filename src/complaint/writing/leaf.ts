import { useEffect, useState } from 'react'
import type { Leaf } from '../../../domain/complaint/problem-tree/node'
import type { DraftForm } from '../../drafts/draft'

/**
 * The situation of this id, null when there is none. The tree is large, and most drafts are written without it; when
 * it cannot be loaded, as without a network, the form is whole without its tips.
 */
const findLeaf = (id: string): Promise<Leaf | null> =>
  import('../../../domain/complaint/problem-tree/walk').then(
    ({ leafOf }) => leafOf(id),
    () => null,
  )

/** What the situation says about the form. */
export async function leafPrefill(id: string): Promise<Partial<DraftForm>> {
  const leaf = await findLeaf(id)
  return leaf?.tag === 'filing' ? { requests: leaf.requests } : {}
}

/** The situation of a draft; null while it loads. */
export function useLeaf(id: string | null): Leaf | null {
  const [leaf, setLeaf] = useState<Leaf | null>(null)
  useEffect(() => {
    let isMounted = true
    setLeaf(null)
    if (id !== null) {
      void findLeaf(id).then((found) => {
        if (isMounted) setLeaf(found)
      })
    }
    return () => {
      isMounted = false
    }
  }, [id])
  return leaf
}
