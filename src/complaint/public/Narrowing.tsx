import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { complaintRequests, requestNames } from '../../../domain/complaint/names'
import { publishedOutcomes } from '../../../domain/complaint/outcome'
import { tradeIds, trades } from '../../../domain/credit/trades'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import type { Option } from '../../ui/field.props'
import { Select } from '../../ui/Select'
import { publicMessages } from '../messages/public'
import { divisionName, monthsBefore, narrowedBy, regionSteps, type CaseFilters } from './case-filters'
import { outcomeWords } from './outcome-words'
import type { PublicCasesStore } from './public-cases.store'

const MONTHS = 12
/** Stands for no choice in a list of choices. */
const ANY = ''

interface NarrowingProps {
  readonly store: PublicCasesStore
  readonly onChange: (filters: CaseFilters) => void
}

/** What the list shows: where, which trade, what was asked for, how and when it ended; folded away at first. */
export const Narrowing = observer(function Narrowing({ store, onChange }: NarrowingProps) {
  const say = useMessages(publicMessages)
  const { day } = useFigures()
  const text = useText()
  const { clock } = useServices()
  const { filters } = store
  const [isOpen, setOpen] = useState(store.isNarrowed)
  const withAny = <Value extends string>(options: readonly Option<Value>[]) => [
    { value: ANY as Value | typeof ANY, label: say('any') },
    ...options,
  ]
  const chosen = <Value extends string>(value: Value | typeof ANY) => (value === ANY ? undefined : value)
  // An address may name an earlier one.
  const months = [
    ...new Set([...monthsBefore(today(clock), MONTHS), ...(filters.month ? [filters.month] : [])]),
  ]
  if (!isOpen) {
    return (
      <Button kind="ghost" size="s" isExpanded={false} onPress={() => setOpen(true)}>
        {say('narrow')}
      </Button>
    )
  }
  return (
    <Card title={say('narrow')}>
      <Box className="complaint-fields complaint-fields--pairs">
        {store.uscc === null && (
          <>
            <Select
              label={say('region')}
              value={filters.region ?? ANY}
              options={withAny(
                regionSteps(filters.region).map((code) => ({ value: code, label: divisionName(code) })),
              )}
              onChange={(code) => onChange(narrowedBy(filters, 'region', chosen(code)))}
            />
            <Select
              label={say('trade')}
              value={filters.trade ?? ANY}
              options={withAny(tradeIds.map((id) => ({ value: id, label: text(trades[id].name) })))}
              onChange={(trade) => onChange(narrowedBy(filters, 'trade', chosen(trade)))}
            />
          </>
        )}
        <Select
          label={say('request')}
          value={filters.request ?? ANY}
          options={withAny(complaintRequests.map((id) => ({ value: id, label: text(requestNames[id]) })))}
          onChange={(request) => onChange(narrowedBy(filters, 'request', chosen(request)))}
        />
        <Select
          label={say('outcome')}
          value={filters.outcome ?? ANY}
          options={withAny(publishedOutcomes.map((id) => ({ value: id, label: say(outcomeWords[id]) })))}
          onChange={(outcome) => onChange(narrowedBy(filters, 'outcome', chosen(outcome)))}
        />
        <Select
          label={say('month')}
          value={filters.month ?? ANY}
          options={withAny(months.map((month) => ({ value: month, label: day(month) })))}
          onChange={(month) => onChange(narrowedBy(filters, 'month', chosen(month)))}
        />
        {store.isNarrowed && (
          <Button kind="ghost" size="s" className="complaint-fields__end" onPress={() => onChange({})}>
            {say('clear')}
          </Button>
        )}
      </Box>
    </Card>
  )
})
