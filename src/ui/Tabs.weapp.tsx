import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import type { TabsProps } from './tabs.props'
import './Tabs.css'

/** Tabs with their states for the screen reader. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<Id>): ReactNode {
  return (
    <View className="ui-tabs">
      <View className="ui-tabs__list" ariaRole="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <View
            key={tab.id}
            className={classNames('ui-tabs__tab', tab.id === selected && 'ui-tabs__tab--here')}
            ariaRole="tab"
            aria-label={tab.count === undefined ? tab.label : `${tab.label} ${tab.count}`}
            aria-selected={tab.id === selected}
            onClick={() => onSelect(tab.id)}
          >
            {tab.count === undefined ? tab.label : `${tab.label} ${tab.count}`}
          </View>
        ))}
      </View>
      <View className="ui-tabs__panel" ariaRole="tabpanel">
        {children}
      </View>
    </View>
  )
}
