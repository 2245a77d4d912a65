import { observer } from 'mobx-react-lite'
import { reportedActs, saleChannels, type SaleChannel } from '../../../domain/complaint/jurisdiction/route'
import { complaintLimits } from '../../../domain/complaint/limits'
import { useMessages } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import { FieldPlace } from './FieldPlace'
import type { FilingStore } from './filing.store'
import { filingMessages } from '../messages'
import { RegionField } from './RegionField'

interface SalePartProps {
  readonly filing: FilingStore
}

/** How it was bought and, of a report, what it is about: this decides which office is competent. */
export const SalePart = observer(function SalePart({ filing: store }: SalePartProps) {
  const say = useMessages(filingMessages)
  const { filing, isReport } = store
  const { channel, act } = filing
  const place = isReport
    ? placeAsked(channel, act !== 'dealing' && act !== 'own-internet-ad', act === 'dealing')
    : null
  return (
    <Card className="complaint-fields">
      <FieldPlace field="sale">
        <RadioGroup
          label={say('channel')}
          value={channel}
          onChange={(next) => store.change({ channel: next })}
          options={saleChannels.map((value) => ({
            value,
            label: say(`channel${capital(value)}`),
            hint: say(`channel${capital(value)}Hint`),
          }))}
        />
      </FieldPlace>
      {channel === 'platform-shop' && (
        <>
          <TextField
            label={say('platformName')}
            hint={say('platformNameHint')}
            value={filing.platformName}
            onChange={(platformName) => store.change({ platformName })}
            maxLength={complaintLimits.platformName}
          />
          <Checkbox
            label={say('shownUseless')}
            isChecked={filing.isShownAddressUseless}
            onChange={(isShownAddressUseless) => store.change({ isShownAddressUseless })}
          />
          <RegionField
            label={say('platformPlace')}
            hint={say('platformPlaceHint')}
            value={filing.platformRegion}
            onChange={(platformRegion) => store.change({ platformRegion })}
          />
        </>
      )}
      {isReport && (
        <RadioGroup
          label={say('act')}
          value={act}
          onChange={(next) => store.change({ act: next })}
          options={reportedActs.map((value) => ({ value, label: say(`act${capital(value)}`) }))}
        />
      )}
      {place !== null && (
        <TextField
          label={say(place)}
          hint={say('placeHint')}
          value={filing.actAddress}
          onChange={(actAddress) => store.change({ actAddress })}
          maxLength={complaintLimits.merchantAddress}
        />
      )}
    </Card>
  )
})

function capital<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>
}

/** Which place a report still needs, beside the merchant's address. */
function placeAsked(channel: SaleChannel | null, isOthersAd: boolean, isDealing: boolean) {
  if (isOthersAd) return 'placeAd'
  if (!isDealing) return null
  if (channel === 'shop') return 'placeShop'
  if (channel === 'away') return 'placeAway'
  return channel === 'platform-shop' ? 'placePlatform-shop' : null
}
