import { observer } from 'mobx-react-lite'
import { proxyLetter, type ProxyAuthority } from '../../../domain/complaint/proxy-letter'
import { useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import './proxy.css'

/** The whole paper as it will be printed, before it is signed. */
export const LetterView = observer(function LetterView({
  authority,
}: {
  readonly authority: ProxyAuthority
}) {
  const inWords = useText()
  const { title, rows, declaration } = proxyLetter(authority)
  return (
    <Box className="proxy-letter">
      <Box className="proxy-letter__title">{inWords(title)}</Box>
      {rows.map(([name, value]) => (
        <Box key={name.zh}>
          <Box className="proxy-letter__name">{inWords(name)}</Box>
          <Box className="proxy-letter__value">{inWords(value)}</Box>
        </Box>
      ))}
      <Box>{inWords(declaration)}</Box>
    </Box>
  )
})
