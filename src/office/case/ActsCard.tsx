import { observer } from 'mobx-react-lite'
import { letterNames } from '../../../domain/complaint/letters'
import { stateNames } from '../../../domain/complaint/names'
import type { OfficeCase } from '../../../contract/office-case'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Dialog } from '../../ui/Dialog'
import { KeyValue } from '../../ui/KeyValue'
import { Notice } from '../../ui/Notice'
import { toast } from '../../ui/toast'
import { officeMessages } from '../messages'
import { timeOf } from './act-fields'
import { ActForm } from './ActForm'
import type { OfficeCaseStore } from './office-case.store'

interface ActsCardProps {
  readonly opened: OfficeCase
  readonly store: OfficeCaseStore
  readonly isSupervisor: boolean
}

/** What may be done now, by the transition table; each act has its form and a look at what will be sent. */
export const ActsCard = observer(function ActsCard({ opened, store, isSupervisor }: ActsCardProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { act } = store
  return (
    <Card title={say('acts')}>
      {opened.acts.length === 0 ? (
        <Box tag="p">{say('noActs')}</Box>
      ) : (
        <Box className="desk-acts">
          {opened.acts.map((each) => (
            <Button
              key={each.action}
              kind={each.action === 'accept' ? 'primary' : 'ghost'}
              size="s"
              onPress={() => void store.choose(each)}
            >
              {text(each.name)}
            </Button>
          ))}
        </Box>
      )}
      <Dialog
        isOpen={act !== null}
        title={act ? text(act.name) : ''}
        onClose={() => store.leave()}
        actions={store.isConfirming ? <Sending store={store} /> : <Filling store={store} />}
      >
        {store.isConfirming ? (
          <Confirmation opened={opened} store={store} />
        ) : (
          <ActForm store={store} isSupervisor={isSupervisor} />
        )}
      </Dialog>
    </Card>
  )
})

const Filling = observer(function Filling({ store }: { readonly store: OfficeCaseStore }) {
  const say = useMessages(officeMessages)
  return (
    <>
      <Button kind="ghost" onPress={() => store.leave()}>
        {say('cancel')}
      </Button>
      <Button onPress={() => store.confirm()}>{say('goOn')}</Button>
    </>
  )
})

const Sending = observer(function Sending({ store }: { readonly store: OfficeCaseStore }) {
  const say = useMessages(officeMessages)
  const send = async (): Promise<void> => {
    if (await store.send()) toast(say('done'))
  }
  if (!store.isActOpen) {
    return (
      <Button kind="ghost" onPress={() => store.leave()}>
        {say('close')}
      </Button>
    )
  }
  return (
    <>
      <Button kind="ghost" onPress={() => store.back()}>
        {say('back')}
      </Button>
      <Button isBusy={store.sending.tag === 'loading'} onPress={() => void send()}>
        {say('decide')}
      </Button>
    </>
  )
})

const Confirmation = observer(function Confirmation({
  opened,
  store,
}: Pick<ActsCardProps, 'opened' | 'store'>) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { day, typedMoney } = useFigures()
  const { act, values, sending } = store
  if (!act) return null
  const ground = act.grounds.find(({ key }) => key === values.ground)
  const officer = store.officers.find(({ id }) => act.action === 'assign' && id === values.officerId)
  const items = [
    { key: say('number'), value: opened.number },
    { key: say('leadsTo'), value: act.leadsTo === null ? '' : text(stateNames[act.leadsTo]) },
    { key: say('ground'), value: ground ? text(ground.text) : '' },
    { key: say('unitName'), value: values.unitName },
    { key: say('officer'), value: officer?.name ?? '' },
    {
      key: say('words'),
      value: values.text && (
        <Box tag="span" className="desk-words">
          {values.text}
        </Box>
      ),
    },
    {
      key: say('heldOn'),
      value: values.heldOn === null ? '' : `${day(values.heldOn)} ${timeOf(values.heldTime)}`,
    },
    { key: say('amount'), value: typedMoney(values.amount) },
    { key: say('byOn'), value: values.byOn === null ? '' : day(values.byOn) },
    { key: say('article'), value: text(act.article) },
  ]
  return (
    <Box className="desk-stack">
      <KeyValue items={items.filter(({ value }) => value !== '')} />
      {act.letter !== null && (
        <Box tag="p" className="desk-small">
          {say('letterThen', { name: text(letterNames[act.letter]) })}
        </Box>
      )}
      {act.action === 'close' && opened.openLetters.some(({ isDue }) => isDue) && (
        <Notice tone="warn">{say('lettersStillDue')}</Notice>
      )}
      {sending.tag === 'failed' && (
        <Notice tone="warn" isUrgent>
          {store.isActOpen ? text(sending.failure.text) : say('movedOn', { state: text(opened.stateName) })}
        </Notice>
      )}
    </Box>
  )
})
