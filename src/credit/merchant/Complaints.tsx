import { observer } from 'mobx-react-lite'
import type { ComplaintFigures } from '../../../contract/verdict'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { merchantMessages } from '../messages'

/** How many complained here, always with how many complained at all. */
export const Complaints = observer(function Complaints({ figures }: { readonly figures: ComplaintFigures }) {
  const say = useMessages(merchantMessages)
  const { fromOn: from, toOn: to, received: n, settled, open, ended, allReceived, allMerchants } = figures
  return (
    <Card title={say('complaints')}>
      <Box className="credit-detail">
        {n === 0
          ? say('complaintsNone', { from, to })
          : say('complaintsSome', { from, to, n, settled, open, ended })}
      </Box>
      <Box className="credit-aside">
        {say('complaintsAll', { all: allReceived, merchants: allMerchants })}
      </Box>
    </Card>
  )
})
