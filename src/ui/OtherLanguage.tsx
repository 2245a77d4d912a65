import { observer } from 'mobx-react-lite'
import { usePreferences } from '../preferences/context'
import { Button } from './Button'
import { useKitMessages } from './use-kit-messages'

/** At the foot of a page: the same page, with all that was entered, in the other language. */
export const OtherLanguage = observer(function OtherLanguage() {
  const say = useKitMessages()
  const look = usePreferences()
  return (
    <Button
      kind="plain"
      size="s"
      className="ui-page__language"
      onPress={() => look.setLanguage(look.language === 'en' ? 'zh-CN' : 'en')}
    >
      {say('otherLanguage')}
    </Button>
  )
})
