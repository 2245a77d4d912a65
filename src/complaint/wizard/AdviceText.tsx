import { observer } from 'mobx-react-lite'
import type { Advice } from '../../../domain/complaint/problem-tree/node'
import { useMessages, useText } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { wizardMessages } from '../messages/wizard'

/** A piece of advice, with its article where one is confirmed. */
export const AdviceText = observer(function AdviceText({ advice }: { readonly advice: Advice }) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  return (
    <>
      <Box>{inWords(advice.text)}</Box>
      {advice.source !== null && (
        <Box className="complaint-source">{say('basis', { source: inWords(advice.source) })}</Box>
      )}
      {advice.term && <TermLine terms={[advice.term]} />}
    </>
  )
})
