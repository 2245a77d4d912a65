import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SuggestionsStore } from '../../merchant-search/suggestions.store'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { SearchField } from '../../ui/SearchField'
import { TextField } from '../../ui/TextField'
import { complaintMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'

interface MerchantPartProps {
  readonly store: DraftPageStore
}

/** Whom it is about: chosen from the register while typing, or written as the sign says. */
export const MerchantPart = observer(function MerchantPart({ store }: MerchantPartProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { http, clock } = useServices()
  const [suggestions] = useState(() => new SuggestionsStore(http, clock))
  useEffect(() => () => suggestions.stop(), [suggestions])
  const { form } = store
  const nameProblem = store.problemAt('merchantName')
  const addressProblem = store.problemAt('merchantAddress')

  const rename = (merchantName: string): void => {
    suggestions.type(merchantName)
    store.change({ merchantName, merchantUscc: null })
  }
  const choose = (uscc: string): void => {
    const found = suggestions.items.find((merchant) => merchant.uscc === uscc)
    suggestions.stop()
    if (found) {
      store.change({
        merchantUscc: found.uscc,
        merchantName: found.name,
        merchantAddress: found.region?.names.join('') ?? '',
      })
    }
  }
  return (
    <Card title={say('whoTitle')}>
      {form.merchantUscc === null ? (
        <>
          <SearchField
            label={say('merchantRequired')}
            placeholder={say('merchantHint')}
            value={form.merchantName}
            onChange={rename}
            onSubmit={rename}
            suggestions={suggestions.items.map(({ uscc, name, region }) => ({
              id: uscc,
              label: name,
              detail: region?.names.join(''),
            }))}
            onPick={({ id }) => choose(id)}
            isLoading={suggestions.found.tag === 'loading'}
          />
          {nameProblem && (
            <Box className="complaint-problem" role="alert">
              {inWords(nameProblem.message)}
            </Box>
          )}
          <TextField
            label={say('merchantAddress')}
            hint={say('merchantAddressHint')}
            value={form.merchantAddress}
            onChange={(merchantAddress) => store.change({ merchantAddress })}
            error={addressProblem && inWords(addressProblem.message)}
            isRequired
          />
        </>
      ) : (
        <Box className="complaint-picked">
          <Box className="complaint-picked__name">{form.merchantName}</Box>
          <Code text={form.merchantUscc} />
          <Box className="complaint-small">{say('merchantPicked')}</Box>
          <Button
            kind="plain"
            size="s"
            onPress={() => store.change({ merchantUscc: null, merchantName: '', merchantAddress: '' })}
          >
            {say('merchantChange')}
          </Button>
        </Box>
      )}
    </Card>
  )
})
