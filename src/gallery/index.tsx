import { observer } from 'mobx-react-lite'
import { usePreferences } from '../preferences/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Page } from '../ui/Page'
import { ButtonSamples } from './ButtonSamples'
import { FactSamples } from './FactSamples'
import { FieldSamples } from './FieldSamples'
import { words } from './messages'
import { StateSamples } from './StateSamples'

/** The whole kit in all its states, in H5 development only. */
export default observer(function Gallery() {
  const preferences = usePreferences()
  const { theme, isElder, language } = preferences
  return (
    <Page
      title={words.title}
      actions={
        <>
          <Button kind="ghost">{words.ghost}</Button>
          <Button>{words.primary}</Button>
        </>
      }
    >
      <Card title={words.look}>
        <Box className="gallery-row">
          <Button
            kind="ghost"
            size="s"
            isPressed={theme === 'light'}
            onPress={() => preferences.setTheme('light')}
          >
            {words.light}
          </Button>
          <Button
            kind="ghost"
            size="s"
            isPressed={theme === 'dark'}
            onPress={() => preferences.setTheme('dark')}
          >
            {words.dark}
          </Button>
          <Button kind="ghost" size="s" isPressed={isElder} onPress={() => preferences.setElder(!isElder)}>
            {words.elder}
          </Button>
          <Button
            kind="ghost"
            size="s"
            isPressed={language === 'en'}
            onPress={() => preferences.setLanguage(language === 'en' ? 'zh-CN' : 'en')}
          >
            {words.english}
          </Button>
        </Box>
      </Card>
      <ButtonSamples />
      <FieldSamples />
      <FactSamples />
      <StateSamples />
    </Page>
  )
})
