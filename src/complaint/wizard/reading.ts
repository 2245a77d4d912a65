import type { Node } from '../../../domain/complaint/problem-tree/node'
import type { Text } from '../../../domain/text'

/** A question with its answers, or where they led, as one would say it. */
export function readingOfNode(node: Node, inWords: (text: Text) => string): readonly string[] {
  if (node.tag === 'question') return readingOfQuestion(node, inWords)
  const title = inWords(node.title)
  if (node.tag === 'filing') return [title, inWords(node.advice.text), ...node.evidence.map(inWords)]
  if (node.tag === 'lawful') return [title, inWords(node.why.text), inWords(node.then)]
  return [
    title,
    inWords(node.why),
    ...node.places.flatMap(({ name, how }) => [inWords(name), inWords(how)]),
    ...node.evidence.map(inWords),
  ]
}

interface Asked {
  readonly ask: Text
  readonly choices: readonly { readonly title: Text }[]
}

/** A question with its answers. */
export function readingOfQuestion(
  { ask, choices }: Asked,
  inWords: (text: Text) => string,
): readonly string[] {
  return [inWords(ask), ...choices.map(({ title }) => inWords(title))]
}
