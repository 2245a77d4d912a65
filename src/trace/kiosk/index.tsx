import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { LoadedStore } from '../../api/loaded.store'
import { useLoaded } from '../../api/use-loaded'
import type { KioskInput } from '../../platform/kiosk-input/kiosk-input.port'
import { PreferencesContext, useMessages, usePreferences } from '../../preferences/context'
import { PreferencesStore } from '../../preferences/preferences.store'
import { useServices } from '../../services/context'
import type { Services } from '../../services/services'
import { AllTermsWay } from '../../terms/all-terms'
import { Awaited } from '../../ui/Awaited'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { kioskMessages } from '../messages'
import { KioskStore } from './kiosk.store'
import { Shown } from './Shown'
import { Start } from './Start'
import '../code/code.css'
import '../product/product.css'
import './kiosk.css'

/**
 * A look of the kiosk's own, in the elder edition: chosen by whoever stands there and kept nowhere, so that neither the
 * next visitor nor the person whose device it is finds it changed.
 */
const visitorsLook = ({ preferences }: Services): PreferencesStore => {
  const { language, theme } = preferences
  const nowhere = {
    isLate: false,
    tabName: (fresh: string) => fresh,
    read: () => ({ language, theme, isElder: true }),
    write: () => true,
    remove: () => undefined,
  }
  return new PreferencesStore(nowhere, { apply: () => undefined, deviceLanguage: () => language })
}

/** 自助查询机: goods and merchants on a screen that stands somewhere, by a scanner or large keys (H5 only). */
export default observer(function Kiosk() {
  const services = useServices()
  const [look] = useState(() => visitorsLook(services))
  const [kiosk] = useState(
    () =>
      new KioskStore(services.http, services.clock, () => look.setLanguage(services.preferences.language)),
  )
  const input = useLoaded(services.kioskInput)
  const device = input.value
  useEffect(
    () =>
      device?.listen({
        onRead: (text) => void kiosk.look(text),
        onTouch: () => kiosk.touch(),
      }),
    [device, kiosk],
  )
  useEffect(() => () => kiosk.stop(), [kiosk])
  return (
    <PreferencesContext.Provider value={look}>
      <Screen kiosk={kiosk} input={input} />
    </PreferencesContext.Provider>
  )
})

interface ScreenProps {
  readonly kiosk: KioskStore
  /** Before the scanner is listened to, nobody is asked to scan. */
  readonly input: LoadedStore<KioskInput>
}

const Screen = observer(function Screen({ kiosk, input }: ScreenProps) {
  const say = useMessages(kioskMessages)
  const look = usePreferences()
  const isStart = kiosk.view.tag === 'start'
  const other = look.language === 'en' ? 'zh-CN' : 'en'
  return (
    <Page
      title={say('kioskTitle')}
      isKiosk
      tools={
        <Button kind="plain" isFlush onPress={() => look.setLanguage(other)}>
          {say('language')}
        </Button>
      }
      actions={
        isStart ? undefined : (
          <Button icon="scan" onPress={() => kiosk.reset()}>
            {say('again')}
          </Button>
        )
      }
    >
      <Countdown kiosk={kiosk} />
      {input.value === null ? (
        <Awaited failure={input.failure} onRetry={() => void input.load()} count={2} />
      ) : isStart ? (
        <Start kiosk={kiosk} />
      ) : (
        <>
          <AllTermsWay.Provider value={false}>
            <Shown kiosk={kiosk} />
          </AllTermsWay.Provider>
          <Box className="kiosk-small">{say('onPhone')}</Box>
        </>
      )}
    </Page>
  )
})

/** Said once to those who listen; the seconds are for the eye. */
const Countdown = observer(function Countdown({ kiosk }: { readonly kiosk: KioskStore }) {
  const say = useMessages(kioskMessages)
  const { secondsLeft } = kiosk
  return (
    <>
      <Box role="status" className="ui-unseen">
        {secondsLeft === null ? '' : say('soonReset')}
      </Box>
      {secondsLeft !== null && (
        <Box className="kiosk-countdown" isHidden>
          <Box tag="span" className="kiosk-countdown__seconds">
            {say('resetsIn', { n: secondsLeft })}
          </Box>
          {say('stay')}
        </Box>
      )}
    </>
  )
})
