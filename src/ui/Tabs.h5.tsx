import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { afterPaint } from './after-paint'
import { classNames } from './class-names'
import type { TabsProps } from './tabs.props'
import './Tabs.css'

/** WAI-ARIA tabs: the arrow keys, Home and End move and select; Tab goes into the panel. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<Id>): ReactNode {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  // The tab answers at once; its panel may be long.
  const [pressed, setPressed] = useState<Id | null>(null)
  const here = pressed ?? selected
  const choose = (id: Id): void => {
    setPressed(id)
    afterPaint(() => {
      setPressed(null)
      onSelect(id)
    })
  }
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === here)
    const target = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key]
    const tab = target === undefined ? undefined : tabs[target]
    if (tab === undefined || target === undefined) return
    event.preventDefault()
    choose(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus()
  }
  return (
    <div className="ui-tabs">
      <div ref={list} className="ui-tabs__list" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-selected={tab.id === here}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === here ? 0 : -1}
            className={classNames('ui-tabs__tab', tab.id === here && 'ui-tabs__tab--here')}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span>{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        id={`${base}-panel`}
        className="ui-tabs__panel"
        role="tabpanel"
        aria-labelledby={`${base}-${selected}`}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  )
}
