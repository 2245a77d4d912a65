import { observer } from 'mobx-react-lite'
import type { MerchantSummary } from '../../contract/credit'
import { statusNames } from '../../domain/credit/status'
import { useMessages, useText } from '../preferences/context'
import { Box } from '../ui/Box'
import { SearchField } from '../ui/SearchField'
import { homeMessages } from './messages'
import type { SuggestionsStore } from '../merchant-search/suggestions.store'

interface MerchantSearchProps {
  readonly store: SuggestionsStore
  readonly onSubmit: (words: string) => void
  readonly onPick: (uscc: string) => void
}

/** The search field with the merchants that may be meant. */
export const MerchantSearch = observer(function MerchantSearch({
  store,
  onSubmit,
  onPick,
}: MerchantSearchProps) {
  const say = useMessages(homeMessages)
  const text = useText()
  const detailOf = ({ region, status }: MerchantSummary): string =>
    [region?.names.join(''), status === 'unknown' ? '' : text(statusNames[status])]
      .filter((part) => part)
      .join(' · ')
  return (
    <Box>
      <SearchField
        label={say('search')}
        placeholder={say('searchHint')}
        value={store.text}
        onChange={(words) => store.type(words)}
        onSubmit={(words) => {
          if (words.trim() !== '') onSubmit(words.trim())
        }}
        suggestions={store.items.map((merchant) => ({
          id: merchant.uscc,
          label: merchant.name,
          detail: detailOf(merchant),
        }))}
        onPick={({ id }) => onPick(id)}
        isLoading={store.found.tag === 'loading'}
      />
    </Box>
  )
})
