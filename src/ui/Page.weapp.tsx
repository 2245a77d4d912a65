import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState, type CSSProperties } from 'react'
import { growthOf, lookClasses } from '../platform/appearance/appearance.port'
import { systemGrowth } from '../platform/appearance/system-text'
import { usePreferences } from '../preferences/context'
import { useServices } from '../services/context'
import { onAnnouncement } from './announcement'
import { classNames } from './class-names'
import { DemoBanner } from './DemoBanner'
import { KeptToast } from './KeptToast'
import { OtherLanguage } from './OtherLanguage'
import type { PageProps } from './page.props'
import { PrivacyDialog } from './PrivacyDialog'
import { Slot } from './Slot'
import './Page.css'

/** The frame of every page; title, back button and tab bar are WeChat's own. */
export const Page = observer(function Page({ title, tab, tools, actions, children }: PageProps) {
  const look = usePreferences()
  const [said, setSaid] = useState('')
  const { page } = useServices()
  page.useTitle(title)
  page.useShown(look.applyAgain)
  useEffect(() => onAnnouncement(setSaid), [])
  // The person's own choice in here comes before WeChat's size.
  const growth = look.isElder ? growthOf(look) : systemGrowth()
  return (
    <View
      className={classNames('ui-page', lookClasses(look))}
      style={{ '--grow': String(growth) } as CSSProperties}
    >
      <Slot>
        <DemoBanner />
      </Slot>
      <Slot>{tools && <View className="ui-page__tools ui-page__tools--row">{tools}</View>}</Slot>
      <View className="ui-page__main" ariaRole="main">
        {children}
        {tab !== 'me' && <OtherLanguage />}
      </View>
      <Slot>
        {actions && (
          <View className="ui-page__actions">
            <View className="ui-page__actions-row">{actions}</View>
          </View>
        )}
      </Slot>
      <Slot>
        <PrivacyDialog />
      </Slot>
      <KeptToast />
      <View className="ui-unseen" ariaRole="status" aria-live="polite">
        {said}
      </View>
    </View>
  )
})
