import type * as wholeTree from './whole-tree'

export type Tree = typeof wholeTree

let known: Tree | null = null

/** The tree once it has been loaded. */
export const treeNow = (): Tree | null => known

/** It is more than half of what this page would load: it comes after the first question is on screen. */
export async function loadTree(): Promise<Tree> {
  return (known ??= await import('./whole-tree'))
}
