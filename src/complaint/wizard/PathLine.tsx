import { observer } from 'mobx-react-lite'
import type { Node } from '../../../domain/complaint/problem-tree/node'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { wizardMessages } from '../messages/wizard'

/** What was answered so far, in the words of the choices. */
export const PathLine = observer(function PathLine({ path }: { readonly path: readonly Node[] }) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  // The root is no answer, and a leaf is the page's own heading.
  const titles = path
    .filter((node, at) => at > 0 && node.tag === 'question')
    .map(({ title }) => inWords(title))
  const [first, ...others] = titles
  if (first === undefined) return null
  return (
    <Box className="wizard-path">
      {others.reduce((before, title) => say('path', { before, title }), first)}
    </Box>
  )
})
