import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useContext, useEffect, useState } from 'react'
import { lookClasses } from '../platform/appearance/appearance.port'
import { usePreferences } from '../preferences/context'
import { onAnnouncement } from './announcement'
import { classNames } from './class-names'
import { PageBannerContext } from './page-banner'
import type { PageProps } from './page.props'
import './Page.css'

/** The frame of every page; title, back button and tab bar are WeChat's own. */
export const Page = observer(function Page({ title, tools, actions, children }: PageProps) {
  const look = usePreferences()
  const banner = useContext(PageBannerContext)
  const [said, setSaid] = useState('')
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
  useDidShow(() => {
    void Taro.setNavigationBarTitle({ title })
  })
  useEffect(() => onAnnouncement(setSaid), [])
  return (
    <View className={classNames('ui-page', lookClasses(look))}>
      {banner && <View className="ui-page__banner">{banner}</View>}
      {tools && <View className="ui-page__tools ui-page__tools--row">{tools}</View>}
      <View className="ui-page__main" ariaRole="main">
        {children}
      </View>
      {actions && (
        <View className="ui-page__actions">
          <View className="ui-page__actions-row">{actions}</View>
        </View>
      )}
      <View className="ui-unseen" ariaRole="status" aria-live="polite">
        {said}
      </View>
    </View>
  )
})
