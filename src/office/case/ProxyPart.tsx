import { observer } from 'mobx-react-lite'
import type { CaseProxy } from '../../../contract/proxy'
import { proxyFactMessages } from '../../case-course/messages/proxy'
import { ProxyFacts } from '../../case-course/ProxyFacts'
import { ShownEvidence } from '../../evidence/ShownEvidence'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { OutLink } from '../../ui/OutLink'

interface ProxyPartProps {
  readonly proxy: CaseProxy
  readonly origin: string
}

/** Who acts for the complainant, with the papers that the complainant signed (令121 art. 11). */
export const ProxyPart = observer(function ProxyPart({ proxy, origin }: ProxyPartProps) {
  const say = useMessages(proxyFactMessages)
  const text = useText()
  return (
    <Card title={say('title', { name: proxy.agentName })}>
      <ProxyFacts proxy={proxy} />
      {proxy.papers.map(({ sha256, title, url, files }) => (
        <Box key={sha256}>
          <OutLink href={`${origin}${url}`}>{say('paper', { title: text(title) })}</OutLink>
          {files.length > 0 && <ShownEvidence evidence={files} origin={origin} />}
        </Box>
      ))}
    </Card>
  )
})
