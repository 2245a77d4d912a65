import { observer } from 'mobx-react-lite'
import type { Text } from '../../../../domain/text'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { chainMessages } from '../../messages'

/** Partial data is said to be partial. */
export const Missing = observer(function Missing({ missing }: { readonly missing: readonly Text[] }) {
  const say = useMessages(chainMessages)
  const text = useText()
  if (missing.length === 0) return null
  return (
    <Box tag="ul" role="list" label={say('missing')} className="chain-missing">
      {missing.map((each) => (
        <Box key={each.zh} tag="li">
          {text(each)}
        </Box>
      ))}
    </Box>
  )
})
