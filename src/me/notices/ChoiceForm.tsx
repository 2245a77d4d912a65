import { observer } from 'mobx-react-lite'
import type { NoticeChoice } from '../../../contract/notices'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { noticeMessages } from '../messages/notices'
import type { NoticeSettingsStore } from './notice-settings.store'

interface ChoiceFormProps {
  readonly store: NoticeSettingsStore
  readonly choice: NoticeChoice
  readonly canWechat: boolean
}

const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** The ways and the quiet hours; messages come in the language that the app speaks when it is saved. */
export const ChoiceForm = observer(function ChoiceForm({ store, choice, canWechat }: ChoiceFormProps) {
  const say = useMessages(noticeMessages)
  const text = useText()
  const { language } = usePreferences()
  const hourOptions = hours.map((hour) => ({ value: String(hour), label: say('hour', { h: hour }) }))
  const save = async (): Promise<void> => {
    if (await store.save(language)) toast(say('saved'))
  }
  return (
    <>
      <Card>
        <Box className="me-stack">
          <RadioGroup
            label={say('sms')}
            value={choice.sms}
            options={[
              { value: 'demanded', label: say('smsDemanded'), hint: say('smsDemandedHow') },
              { value: 'all', label: say('smsAll') },
              { value: 'none', label: say('smsNone') },
            ]}
            onChange={(sms) => store.change({ sms })}
          />
          <TermLine terms={['acceptance', 'refusal', 'supplement', 'mediation']} />
          {canWechat && (
            <Checkbox
              label={say('wechat')}
              hint={say('wechatHow')}
              isChecked={choice.wechat}
              onChange={(wechat) => store.change({ wechat })}
            />
          )}
          <TextField
            label={say('email')}
            hint={say('emailHow')}
            type="email"
            value={choice.email ?? ''}
            error={store.isChecked && store.isEmailWrong ? say('emailWrong') : null}
            onChange={(email) => store.change({ email: email.trim() === '' ? null : email.trim() })}
          />
        </Box>
      </Card>
      <Card title={say('quiet')}>
        <Box className="me-stack">
          <Box className="me-text">{say('quietHow')}</Box>
          <Box className="me-hours">
            <Select
              label={say('quietFrom')}
              value={String(choice.quietFrom)}
              options={hourOptions}
              onChange={(hour) => store.change({ quietFrom: Number(hour) })}
            />
            <Select
              label={say('quietTo')}
              value={String(choice.quietTo)}
              options={hourOptions}
              onChange={(hour) => store.change({ quietTo: Number(hour) })}
            />
          </Box>
        </Box>
      </Card>
      {store.failure !== null && (
        <Notice tone="warn" isUrgent>
          {text(store.failure.text)}
        </Notice>
      )}
      <Button isWide isBusy={store.isSaving} onPress={() => void save()}>
        {say('save')}
      </Button>
    </>
  )
})
