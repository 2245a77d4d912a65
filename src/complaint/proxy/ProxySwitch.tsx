import { observer } from 'mobx-react-lite'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import type { DraftPageStore } from '../draft/draft-page.store'
import type { FilingStore } from '../draft/filing.store'
import { switchedOff, switchedOn } from './draft-proxy'
import { proxyMessages } from '../messages/proxy'

interface ProxySwitchProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** Whether it is filed for somebody else; a report offers it only to be switched off again. */
export const ProxySwitch = observer(function ProxySwitch({ store, filing }: ProxySwitchProps) {
  const say = useMessages(proxyMessages)
  const inWords = useText()
  const { clock } = useServices()
  const { form } = store
  const isOn = form.proxy?.isOn === true
  if (filing.isReport && !isOn) return null
  const problem = filing.isReport ? store.problemAt('proxy') : null
  return (
    <Card>
      <Checkbox
        label={say('switch')}
        hint={say('switchHint')}
        error={problem && inWords(problem.message)}
        isChecked={isOn}
        onChange={(isWanted) => store.change(isWanted ? switchedOn(form, today(clock)) : switchedOff(form))}
      />
      {isOn && <TermLine terms={['power-of-attorney']} />}
    </Card>
  )
})
