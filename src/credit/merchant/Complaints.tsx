import { observer } from 'mobx-react-lite'
import type { ComplaintFigures } from '../../../contract/verdict'
import { useMessages } from '../../preferences/context'
import { publicCasesAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { merchantMessages } from '../messages'

interface ComplaintsProps {
  readonly figures: ComplaintFigures
  readonly uscc: string
}

/** How many complained here, always with how many complained at all. */
export const Complaints = observer(function Complaints({ figures, uscc }: ComplaintsProps) {
  const say = useMessages(merchantMessages)
  const { fromOn: from, toOn: to, received: n, settled, open, ended, allReceived, allMerchants } = figures
  return (
    <Card title={say('complaints')}>
      <Box className="credit-detail">
        {n === 0
          ? say('complaintsNone', { from, to })
          : settled === null || open === null || ended === null
            ? say('complaintsFew', { from, to, n })
            : say('complaintsSome', { from, to, n, settled, open, ended })}
      </Box>
      <Box className="credit-aside">
        {say('complaintsAll', { all: allReceived, merchants: allMerchants })}
      </Box>
      <Link to={publicCasesAddress(uscc)}>{say('complaintsPublic')}</Link>
    </Card>
  )
})
