import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { Notice } from '../ui/Notice'
import { filingMessages } from './messages'

/** Whether this installation takes no cases itself and prepares them for 12315 (令121 art. 8, 40). */
export const useIsForNational = (): boolean => useServices().world.world?.channel === 'national'

/** Before a word is written: that nobody here takes the case, and what one gets instead. */
export const NationalFirst = observer(function NationalFirst() {
  const say = useMessages(filingMessages)
  return useIsForNational() ? (
    <Notice tone="note" title={say('nationalFirst')}>
      {say('nationalFirstHow')}
    </Notice>
  ) : null
})
