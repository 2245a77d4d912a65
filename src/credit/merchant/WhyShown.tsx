import { observer } from 'mobx-react-lite'
import type { Publicity } from '../../../contract/verdict'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { recordMessages } from '../messages'

/** A reason that names its article already is not followed by it again. */
const reasonAndArticle = (reason: string, article: string): string =>
  reason.includes(article) ? reason : `${reason} · ${article}`

/** Why a record shows, under which article, since when, and the day it leaves. */
export const WhyShown = observer(function WhyShown({ publicity }: { readonly publicity: Publicity }) {
  const say = useMessages(recordMessages)
  const text = useText()
  const { reason, article, publishedFromOn, stopsOn, repairFromOn } = publicity
  return (
    <Box className="credit-record__why" role="group" label={say('why')}>
      <Box>{reasonAndArticle(text(reason), text(article))}</Box>
      {publishedFromOn !== null && <Box>{say('publishedOn', { on: publishedFromOn })}</Box>}
      <Box>{stopsOn === null ? say('leavesNever') : say('leavesOn', { on: stopsOn })}</Box>
      {repairFromOn !== null && <Box>{say('repairFrom', { on: repairFromOn })}</Box>}
    </Box>
  )
})
