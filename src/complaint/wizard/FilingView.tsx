import { observer } from 'mobx-react-lite'
import type { CaseKind } from '../../../domain/complaint/case'
import { complaintLawOn, verificationPeriod } from '../../../domain/complaint/law'
import { requestNames } from '../../../domain/complaint/names'
import type { FilingLeaf } from '../../../domain/complaint/problem-tree/node'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Tag, Tags } from '../../ui/Tag'
import { wizardMessages } from '../messages/wizard'
import { Tips } from '../writing/WritingHelp'
import { AdviceText } from './AdviceText'

/** What can be filed, what it brings, and what to have ready before writing. */
export const FilingView = observer(function FilingView({ leaf }: { readonly leaf: FilingLeaf }) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  return (
    <>
      <Heading level={2}>{inWords(leaf.title)}</Heading>
      <Card tone="good" title={say('fileTitle')}>
        <Tags>
          {leaf.kinds.map((kind) => (
            <Tag key={kind}>{say(kind === 'complaint' ? 'kindComplaint' : 'kindReport')}</Tag>
          ))}
        </Tags>
        {leaf.kinds.map((kind) => (
          <KindText key={kind} kind={kind} />
        ))}
        <TermLine terms={leaf.kinds} />
      </Card>
      <Card title={say('advice')}>
        <AdviceText advice={leaf.advice} />
      </Card>
      <Card className="complaint-fields">
        <Tips title={say('evidence')} texts={leaf.evidence.map(inWords)} />
        <Tips title={say('facts')} texts={leaf.facts.map(inWords)} />
        {leaf.requests.length > 0 && (
          <Tips
            title={say('requests')}
            texts={leaf.requests.map((request) => inWords(requestNames[request]))}
          />
        )}
      </Card>
    </>
  )
})

const KindText = observer(function KindText({ kind }: { readonly kind: CaseKind }) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  const { clock } = useServices()
  const period = kind === 'complaint' ? complaintLawOn(today(clock)).acceptance : verificationPeriod
  return (
    <Box className="wizard-kind">
      <Box>{say(kind === 'complaint' ? 'complaintMeans' : 'reportMeans', { n: period.count })}</Box>
      <Box className="complaint-source">{say('basis', { source: inWords(period.article) })}</Box>
    </Box>
  )
})
