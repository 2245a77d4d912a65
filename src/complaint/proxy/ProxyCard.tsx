import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Complaint } from '../../../contract/complaint'
import { powerNames, proxyPowers } from '../../../domain/complaint/proxy-words'
import { proxyFactMessages } from '../../case-course/messages/proxy'
import { ProxyFacts } from '../../case-course/ProxyFacts'
import { ShownEvidence } from '../../evidence/ShownEvidence'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { SharingStore } from '../../sharing/sharing.store'
import { Term } from '../../terms/Term'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { Steady } from '../../ui/Steady'
import type { OpenedCase } from '../case/case.store'
import { proxyMessages } from '../messages/proxy'
import { Renewal } from './Renewal'

interface ProxyCardProps {
  readonly complaint: Complaint
  readonly opened: OpenedCase
}

/** Of a case that is filed for somebody else: who acts, what they may not do, and the papers that were signed. */
export const ProxyCard = observer(function ProxyCard({ complaint, opened }: ProxyCardProps) {
  const { proxy } = complaint
  const say = useMessages(proxyMessages)
  const sayFacts = useMessages(proxyFactMessages)
  const inWords = useText()
  const { language } = usePreferences()
  const { http, sharing } = useServices()
  const [store] = useState(() => new SharingStore(sharing))
  const [isSigning, setIsSigning] = useState(false)
  useEffect(() => void store.prepare(), [store])
  if (proxy === null) return null
  const missing = proxyPowers.filter((power) => !proxy.powers.includes(power))
  const canSign = complaint.actions.includes('renew-proxy')
  const powers = missing.map((power) => inWords(powerNames[power])).join(say('and'))
  return (
    <Card
      title={<Term of="power-of-attorney">{sayFacts('title', { name: proxy.agentName })}</Term>}
      className="complaint-fields"
    >
      <Steady of={[isSigning]} />
      <ProxyFacts proxy={proxy} />
      {proxy.papers.map(({ sha256, title, url, files }) => (
        <Box key={sha256} className="complaint-stack">
          <Button
            kind="ghost"
            size="s"
            isBusy={store.busy === 'paper'}
            onPress={() => void store.openPaper(`${http.origin}${url}${language === 'en' ? '&lang=en' : ''}`)}
          >
            {say('openPaper', { title: inWords(title) })}
          </Button>
          {files.length > 0 && <ShownEvidence evidence={files} origin={http.origin} />}
        </Box>
      ))}
      {store.outcome === 'openFailed' && (
        <Notice tone="warn" isUrgent>
          {say('openFailed')}
        </Notice>
      )}
      {canSign && (proxy.isExpired || missing.length > 0) && (
        <Box className="complaint-small">
          {proxy.isExpired ? say('caseExpired') : say('caseMissing', { powers })}
        </Box>
      )}
      {canSign && !isSigning && (
        <Button kind="ghost" onPress={() => setIsSigning(true)}>
          {say('renew')}
        </Button>
      )}
      {isSigning && (
        <Renewal complaint={complaint} proxy={proxy} opened={opened} onClose={() => setIsSigning(false)} />
      )}
    </Card>
  )
})
