import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { compareAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Link } from '../../ui/Link'
import { compareMessages } from '../messages'
import { CompareSwitch } from './CompareSwitch'
import { fewestCompared, type Chosen } from './tray.store'
import { useTray } from './use-tray'

/** On a merchant's own page: to put it among those to be compared, and the way to the comparison. */
export const CompareThis = observer(function CompareThis({ merchant }: { readonly merchant: Chosen }) {
  const say = useMessages(compareMessages)
  const tray = useTray()
  const { chosen } = tray
  return (
    <Box className="credit-acts">
      <CompareSwitch tray={tray} merchant={merchant} />
      {chosen.length >= fewestCompared && (
        <Link to={compareAddress(chosen.map(({ uscc }) => uscc))}>{say('goWith', { n: chosen.length })}</Link>
      )}
    </Box>
  )
})
