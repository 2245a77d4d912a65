import { observer } from 'mobx-react-lite'
import type { Language } from '../i18n/messages'
import { textSizes, type Theme } from '../platform/appearance/appearance.port'
import { useMessages, usePreferences } from '../preferences/context'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { Checkbox } from '../ui/Checkbox'
import { RadioGroup } from '../ui/RadioGroup'
import { meMessages } from './messages'

/** Language, light or dark, and the elder edition. Each takes hold at once and is kept on this device. */
export const PreferencesCard = observer(function PreferencesCard() {
  const say = useMessages(meMessages)
  const preferences = usePreferences()
  const languages: readonly { readonly value: Language; readonly label: string }[] = [
    { value: 'zh-CN', label: say('chinese') },
    { value: 'en', label: say('english') },
  ]
  const themes: readonly { readonly value: Theme; readonly label: string }[] = [
    { value: 'auto', label: say('themeAuto') },
    { value: 'light', label: say('themeLight') },
    { value: 'dark', label: say('themeDark') },
  ]
  return (
    <Card title={say('preferences')}>
      <Box className="me-stack">
        <Checkbox
          label={say('elder')}
          isChecked={preferences.isElder}
          onChange={(isElder) => preferences.setElder(isElder)}
        />
        {preferences.isElder && (
          <Box>
            <RadioGroup
              label={say('textSize')}
              value={String(preferences.textSize)}
              options={textSizes.map((n) => ({ value: String(n), label: say('textSizeOption', { n }) }))}
              onChange={(size) => preferences.setTextSize(Number(size))}
            />
            <Box tag="p" className="me-sample">
              {say('textSizeSample')}
            </Box>
          </Box>
        )}
        <RadioGroup
          label={say('theme')}
          value={preferences.theme}
          options={themes}
          onChange={(theme) => preferences.setTheme(theme)}
        />
        <RadioGroup
          label={say('language')}
          value={preferences.language}
          options={languages}
          onChange={(language) => preferences.setLanguage(language)}
        />
      </Box>
    </Card>
  )
})
