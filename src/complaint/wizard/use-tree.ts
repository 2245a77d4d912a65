import { useEffect, useState } from 'react'
import { loadTree, treeNow, type Tree } from './tree'

/** null until it is loaded; that it could not be is told as for a page that does not open. */
export function useTree(): Tree | null {
  const [tree, setTree] = useState(treeNow)
  useEffect(() => {
    let isMounted = true
    void loadTree().then((loaded) => {
      if (isMounted) setTree(loaded)
    })
    return () => {
      isMounted = false
    }
  }, [])
  return tree
}
