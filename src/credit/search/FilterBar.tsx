import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import type { Count } from '../../../contract/merchant-search'
import { lastValue } from '../../api/remote'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Chip, Chips } from '../../ui/Chip'
import { Room } from '../../ui/Room'
import { searchMessages } from '../messages'
import { choicesOf, chosenWords, countWords, filterNames, type FilterName } from './choices.presenter'
import { ChoiceSheet } from './ChoiceSheet'
import type { CountsStore } from './counts.store'
import { cleared, isNarrowed, sorts, type Filters } from './filters'
import { regionNames } from './region-choice.rules'
import { sortWords } from './search-words'
import type { SearchStore } from './search.store'

/** As wide as most figures that are counted to their end. */
const usualCount: Count = { n: 99, isMore: true }

interface FilterBarProps {
  readonly store: SearchStore
  readonly counts: CountsStore
  readonly onChange: (filters: Filters) => void
  /** What was pressed is no longer there. */
  readonly onGone: () => void
}

/** What narrows the list and what orders it: chips, each with its choices behind it. */
export const FilterBar = observer(function FilterBar({ store, counts, onChange, onGone }: FilterBarProps) {
  const say = useMessages(searchMessages)
  const text = useText()
  const { language } = usePreferences()
  const [open, setOpen] = useState<FilterName | 'sort' | null>(null)
  const { filters } = store
  const names = regionNames(lastValue(store.results)?.items ?? [], lastValue(counts.counts))
  const known = { filters, counts: counts.known, names, say, text }
  const change = (part: Partial<Filters>): void => onChange({ ...filters, ...part })
  // The figure comes later: without its room it would put the next chip onto another line.
  const withCount = (words: string, count: Count | undefined): ReactNode => (
    <Room sizes={[`${words} ${countWords(usualCount, language)}`]}>
      {count === undefined ? words : `${words} ${countWords(count, language)}`}
    </Room>
  )
  const choices = open === null || open === 'sort' ? [] : choicesOf(open, known)
  return (
    <Box id="search-filters" className="credit-filters">
      <Chips label={say('filters')}>
        {filterNames.map((filter) => {
          const chosen = chosenWords(filter, known)
          return (
            <Chip
              key={filter}
              isOpener
              isChosen={chosen !== null}
              isExpanded={open === filter}
              label={chosen === null ? undefined : say('filterIs', { filter: say(filter), chosen })}
              onPress={() => setOpen(filter)}
              remove={
                chosen === null
                  ? undefined
                  : {
                      label: say('unfilter', { chosen }),
                      onPress: () => {
                        onGone()
                        change({ [filter]: null })
                      },
                    }
              }
            >
              {chosen ?? say(filter)}
            </Chip>
          )
        })}
        <Chip
          isChosen={filters.isPenalised}
          isPressed={filters.isPenalised}
          onPress={() => change({ isPenalised: !filters.isPenalised })}
        >
          {withCount(say('penalised'), counts.known?.penalty)}
        </Chip>
        <Chip
          isChosen={filters.isListed}
          isPressed={filters.isListed}
          onPress={() => change({ isListed: !filters.isListed })}
        >
          {withCount(say('listed'), counts.known?.listed)}
        </Chip>
        <Chip isOpener isExpanded={open === 'sort'} onPress={() => setOpen('sort')}>
          {say('sortIs', { sort: say(sortWords[filters.sort]) })}
        </Chip>
      </Chips>
      {isNarrowed(filters) && (
        <Button
          kind="plain"
          size="s"
          isFlush
          onPress={() => {
            onGone()
            onChange(cleared(filters))
          }}
        >
          {say('unfilterAll')}
        </Button>
      )}
      <ChoiceSheet
        title={open === null || open === 'sort' ? '' : say(open)}
        isOpen={open !== null && open !== 'sort'}
        choices={choices}
        onClose={() => setOpen(null)}
        onChoose={(key) => {
          setOpen(null)
          change(choices.find((choice) => choice.key === key)?.change ?? {})
        }}
      />
      <ChoiceSheet
        title={say('sort')}
        isOpen={open === 'sort'}
        choices={sorts.map((key) => ({
          key,
          label: say(sortWords[key]),
          count: null,
          isChosen: key === filters.sort,
        }))}
        onClose={() => setOpen(null)}
        onChoose={(key) => {
          setOpen(null)
          change({ sort: sorts.find((sort) => sort === key) ?? 'match' })
        }}
      />
    </Box>
  )
})
