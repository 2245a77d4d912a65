import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { traceMessages } from '../messages'
import { alarmId } from './Warnings'

/** What a warning means for the lot that was chosen, where it was chosen: the alarm itself stands far above. */
export const LotVerdict = observer(function LotVerdict({ product }: { readonly product: Product }) {
  const say = useMessages(traceMessages)
  const { page } = useServices()
  const { recalls, samplingFailures } = product
  const isRecalled = recalls.some(({ concernsThisLot }) => concernsThisLot === true)
  const hasFailed = samplingFailures.some(({ concernsThisLot }) => concernsThisLot === true)
  if (isRecalled || hasFailed) {
    return (
      <Notice
        tone="stop"
        title={say(isRecalled ? 'lotRecalled' : 'lotFailed')}
        action={
          <Button kind="ghost" size="s" onPress={() => page.reveal(alarmId)}>
            {say('lotReadOn')}
          </Button>
        }
      />
    )
  }
  const isLeftOut = recalls.length > 0 && recalls.every(({ concernsThisLot }) => concernsThisLot === false)
  return isLeftOut && <Box className="product-note">{say('lotLeftOut')}</Box>
})
