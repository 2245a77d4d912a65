import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { compareAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Link } from '../../ui/Link'
import { compareMessages } from '../messages'
import { fewestCompared, type TrayStore } from './tray.store'

/** How many are chosen to be compared, and the way there; nothing while none is. */
export const CompareTray = observer(function CompareTray({ tray }: { readonly tray: TrayStore }) {
  const say = useMessages(compareMessages)
  const { chosen } = tray
  if (chosen.length === 0) return null
  return (
    <>
      <Box className="credit-tray" live="polite">
        {chosen.length < fewestCompared ? say('oneMore') : say('chosen', { n: chosen.length })}
      </Box>
      <Button kind="plain" size="s" onPress={() => tray.clear()}>
        {say('empty')}
      </Button>
      {chosen.length >= fewestCompared && (
        <Link to={compareAddress(chosen.map(({ uscc }) => uscc))} kind="primary">
          {say('go')}
        </Link>
      )}
    </>
  )
})
