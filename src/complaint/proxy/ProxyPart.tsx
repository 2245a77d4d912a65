import { observer } from 'mobx-react-lite'
import { proxyProblems, type ProxyPart as Part } from '../../../domain/complaint/proxy-form'
import { today } from '../../platform/clock/clock.port'
import { useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import type { DraftPageStore } from '../draft/draft-page.store'
import { placeOf } from '../draft/field-order'
import { useFieldHere } from '../draft/StepByStep'
import { domainDraft } from '../outbox/complaint-form'
import { AgentCard } from './AgentCard'
import { AuthorityCard } from './AuthorityCard'
import { proxyOfForm } from './draft-proxy'
import type { ProxyCardProps } from './proxy-card.props'
import { SignCard } from './SignCard'

interface ProxyPartProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
}

const agentParts: readonly Part[] = ['proxy', 'agentName', 'agentPhone', 'agentAddress', 'relation']
const authorityParts: readonly Part[] = ['powers', 'fromOn', 'untilOn']

/** Who acts for the complainant and how far, and the paper that the complainant signs. */
export const ProxyPart = observer(function ProxyPart({ store, parts }: ProxyPartProps) {
  const inWords = useText()
  const { clock } = useServices()
  const { form } = store
  useFieldHere('proxy')
  const proxy = proxyOfForm(form)
  if (proxy === null) return null
  const problems = store.problemAt('proxy')
    ? proxyProblems(domainDraft(form, store.draft?.files ?? []), today(clock))
    : []
  const [first] = problems
  /** The list of what is missing leads to the card of the first of them. */
  const placeIf = (isHere: boolean) => (isHere ? { id: placeOf('proxy') } : {})
  const isIn = (some: readonly Part[]): boolean => first === undefined || some.includes(first.part)
  const shared: ProxyCardProps = {
    proxy,
    // Of what stands there now: a photo is kept while something else is typed.
    change: (change) => store.change({ proxy: { ...(store.form.proxy ?? proxy), ...change } }),
    errorAt: (part) => {
      const problem = problems.find((each) => each.part === part)
      return problem ? inWords(problem.message) : null
    },
  }
  return (
    <>
      <Box {...placeIf(isIn(agentParts))}>
        <AgentCard {...shared} />
      </Box>
      <Box {...placeIf(first !== undefined && authorityParts.includes(first.part))}>
        <AuthorityCard {...shared} />
      </Box>
      <SignCard {...shared} store={store} parts={parts} place={placeIf(first?.part === 'signature')} />
    </>
  )
})
