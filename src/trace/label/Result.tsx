import { observer } from 'mobx-react-lite'
import { lastValue } from '../../api/remote'
import type { LabelCheck } from '../../../contract/label'
import { parseGtin } from '../../../domain/codes/gtin'
import { useMessages, useText } from '../../preferences/context'
import { draftAddress, merchantAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { ErrorState } from '../../ui/ErrorState'
import { Heading } from '../../ui/Heading'
import { Link } from '../../ui/Link'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { Tag } from '../../ui/Tag'
import { labelMessages } from '../messages'
import type { LabelStore } from './label.store'

const tones = { agrees: 'good', differs: 'note', unknown: 'plain' } as const
/** Differences first. */
const order = ['differs', 'unknown', 'agrees']

/** What came of it: differences as questions, and one press to a draft that tells them. */
export const Result = observer(function Result({ store }: { readonly store: LabelStore }) {
  const say = useMessages(labelMessages)
  const text = useText()
  const { check } = store
  const known = lastValue(check)
  return (
    <Box id="label-result" live="polite" className="label-stack label-result">
      {check.tag === 'loading' && known === null && <Skeleton count={2} label={say('checking')} />}
      {check.tag === 'failed' && (
        <ErrorState
          title={say('failed')}
          message={text(check.failure.text)}
          code={check.failure.problem?.code}
          {...(check.failure.isPassing ? { onRetry: () => void store.compare() } : {})}
        />
      )}
      {known && (
        <>
          {store.isStale && <Notice tone="note">{say('changed')}</Notice>}
          <Findings check={known} />
          <Outcome store={store} check={known} />
        </>
      )}
    </Box>
  )
})

interface FindingsProps {
  readonly check: LabelCheck
}

const Findings = observer(function Findings({ check }: FindingsProps) {
  const say = useMessages(labelMessages)
  const text = useText()
  const questions = check.findings.filter(({ outcome }) => outcome === 'differs').length
  const areAllKnown = check.findings.every(({ outcome }) => outcome === 'agrees')
  const findings = [...check.findings].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  return (
    <Card className="label-stack">
      <Heading level={2} size="l">
        {questions > 0 ? say('asks', { n: questions }) : say(areAllKnown ? 'allAgree' : 'onlyUnknown')}
      </Heading>
      <List label={say('resultTitle')}>
        {findings.map((finding) => (
          <ListItem
            key={`${finding.field} ${finding.text.zh}`}
            lead={<Tag tone={tones[finding.outcome]}>{say(finding.outcome)}</Tag>}
            title={text(finding.text)}
            detail={say(finding.field)}
          />
        ))}
      </List>
      <Box className="label-small">{say('limit')}</Box>
      {check.maker && check.source && (
        <Box className="label-small">
          {say('source', { name: check.maker.name, source: check.source.name, on: check.source.asOf })}
        </Box>
      )}
    </Card>
  )
})

interface OutcomeProps {
  readonly store: LabelStore
  readonly check: LabelCheck
}

const Outcome = observer(function Outcome({ store, check }: OutcomeProps) {
  const say = useMessages(labelMessages)
  const text = useText()
  const differences = check.findings.filter(({ outcome }) => outcome === 'differs')
  const gtin = parseGtin(store.form.gtin)
  const told = differences.map((finding, at) => `${at + 1}. ${text(finding.text)}\n`).join('')
  return (
    <Box className="label-row">
      {differences.length > 0 && (
        <Link
          kind="primary"
          to={draftAddress({
            ...(check.maker ? { uscc: check.maker.uscc } : {}),
            ...(gtin === null ? {} : { gtin, lot: store.form.lot }),
            story: say('story', { differences: `\n${told}` }),
          })}
        >
          {say('report')}
        </Link>
      )}
      {check.maker && (
        <Link kind="ghost" to={merchantAddress(check.maker.uscc)}>
          {say('toMaker')}
        </Link>
      )}
    </Box>
  )
})
