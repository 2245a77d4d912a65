import { observer } from 'mobx-react-lite'
import { AppUpdateLine } from '../app-update/AppUpdateLine'
import { useMessages } from '../preferences/context'
import { Page } from '../ui/Page'
import { About } from './About'
import { Account } from './Account'
import { meMessages } from './messages'
import { MerchantEntry } from './MerchantEntry'
import { OnThisPhone } from './OnThisPhone'
import { PreferencesCard } from './PreferencesCard'
import './me.css'

export default observer(function Me() {
  const say = useMessages(meMessages)
  return (
    <Page tab="me" title={say('title')}>
      <AppUpdateLine />
      <Account />
      <OnThisPhone />
      <PreferencesCard />
      <MerchantEntry />
      <About />
    </Page>
  )
})
