import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Notice } from '../../ui/Notice'
import { merchantMessages } from '../messages'

/** What no source has told, so that silence is not read as praise. */
export const Missing = observer(function Missing({ missing }: Pick<Merchant, 'missing'>) {
  const say = useMessages(merchantMessages)
  const text = useText()
  if (missing.length === 0) return null
  return (
    <Notice title={say('missing')}>
      {missing.map((each) => (
        <Box key={each.zh}>{text(each)}</Box>
      ))}
    </Notice>
  )
})
