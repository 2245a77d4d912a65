import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { complaintLimits } from '../../../domain/complaint/limits'
import { SuggestionsStore } from '../../merchant-search/suggestions.store'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { SearchField } from '../../ui/SearchField'
import { TextField } from '../../ui/TextField'
import { complaintMessages, filingMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'
import { FieldPlace } from './FieldPlace'
import type { FilingStore } from './filing.store'

interface MerchantPartProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** Whom it is about: chosen from the register while typing, or written as the sign says. */
export const MerchantPart = observer(function MerchantPart({ store, filing }: MerchantPartProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { http, clock } = useServices()
  const [suggestions] = useState(() => new SuggestionsStore(http, clock))
  useEffect(() => () => suggestions.stop(), [suggestions])
  const sayFiling = useMessages(filingMessages)
  const isShown = filing.filing.channel === 'platform-shop'
  const { form } = store
  const nameProblem = store.problemAt('merchantName')
  const addressProblem = store.problemAt('merchantAddress')

  const unregistered = {
    merchantUscc: null,
    ...(form.filing && { filing: { ...form.filing, merchantRegion: null } }),
  }
  const rename = (merchantName: string): void => {
    suggestions.type(merchantName)
    store.change({ merchantName, ...unregistered })
  }
  const choose = (uscc: string): void => {
    const found = suggestions.items.find((merchant) => merchant.uscc === uscc)
    suggestions.stop()
    if (found) {
      store.change({
        merchantUscc: found.uscc,
        merchantName: found.name,
        merchantAddress: found.region?.names.join('') ?? '',
        filing: { ...form.filing, merchantRegion: found.region?.code ?? null },
      })
      announce(`${say('merchantPicked')} ${found.name}`)
    }
  }
  return (
    <Card
      title={filing.isComplaint ? say('whoTitle') : sayFiling('whoReport')}
      level={3}
      className="complaint-fields"
    >
      <FieldPlace field="merchantName">
        {form.merchantUscc === null ? (
          <>
            {/* The field's own name, to be seen: within the field large letters would cut it off. */}
            <Box className="ui-field__label" isHidden>
              {say('merchantRequired')}
            </Box>
            <SearchField
              label={say('merchantRequired')}
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
              error={nameProblem && inWords(nameProblem.message)}
            />
            <Box className="complaint-small">{say('merchantHint')}</Box>
          </>
        ) : (
          <Box className="complaint-picked">
            <Box className="complaint-picked__name">{form.merchantName}</Box>
            <Code text={form.merchantUscc} />
            <Box className="complaint-small">{say('merchantPicked')}</Box>
            <Button
              kind="plain"
              size="s"
              isFlush
              onPress={() => store.change({ merchantName: '', merchantAddress: '', ...unregistered })}
            >
              {say('merchantChange')}
            </Button>
          </Box>
        )}
      </FieldPlace>
      <FieldPlace field="merchantAddress">
        <TextField
          label={say('merchantAddress')}
          hint={isShown ? sayFiling('shownAddressHint') : say('merchantAddressHint')}
          value={form.merchantAddress}
          onChange={(merchantAddress) => store.change({ merchantAddress })}
          maxLength={complaintLimits.merchantAddress}
          error={addressProblem && inWords(addressProblem.message)}
          isRequired={form.merchantUscc === null && !filing.filing.isShownAddressUseless}
        />
      </FieldPlace>
    </Card>
  )
})
