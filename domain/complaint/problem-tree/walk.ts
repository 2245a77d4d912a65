/** Ways through the tree. */
import { root } from './areas'
import type { Leaf, Node, Question } from './node'

/** One leaf, and the questions that lead to it from the root on. */
export interface Way {
  readonly questions: readonly Question[]
  readonly leaf: Leaf
}

/** Every way from `from` down to a leaf, in the order of the choices. */
export function walk(from: Node = root): readonly Way[] {
  if (from.tag !== 'question') return [{ questions: [], leaf: from }]
  return from.choices.flatMap((choice) =>
    walk(choice).map(({ questions, leaf }) => ({ questions: [from, ...questions], leaf })),
  )
}

/** Made on first use: most pages of the app never need it. */
let paths: ReadonlyMap<string, readonly Node[]> | null = null

function allPaths(): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, readonly Node[]>()
  const visit = (node: Node, before: readonly Node[]): void => {
    const path = [...before, node]
    found.set(node.id, path)
    if (node.tag === 'question') node.choices.forEach((choice) => visit(choice, path))
  }
  visit(root, [])
  return found
}

/** The nodes from the root to this one, both included; null when the tree has none of this id. */
export function pathOf(id: string): readonly Node[] | null {
  paths ??= allPaths()
  return paths.get(id) ?? null
}

/** The leaf of this id; null when there is none, as when an address names one that is no more. */
export function leafOf(id: string): Leaf | null {
  const node = pathOf(id)?.at(-1)
  return node === undefined || node.tag === 'question' ? null : node
}

/** How many answers are needed at most from here to a leaf; 0 at a leaf. */
export function answersLeft(from: Node): number {
  return Math.max(...walk(from).map(({ questions }) => questions.length))
}
