import { observer } from 'mobx-react-lite'
import { useId, useRef } from 'react'
import { lookClasses } from '../platform/appearance/appearance.port'
import { usePreferences } from '../preferences/context'
import { useServices } from '../services/context'
import { BottomNav } from './BottomNav'
import { classNames } from './class-names'
import { DemoBanner } from './DemoBanner'
import { Icon } from './Icon'
import { OtherLanguage } from './OtherLanguage'
import type { PageProps } from './page.props'
import { useKitMessages } from './use-kit-messages'
import { useInPlaceOfShell } from './shell'
import { usePageFocus } from './use-page-focus'
import { wholeWords } from './whole-words'
import './elements.h5.css'
import './Page.css'
import './page-turns.h5.css'
import './Page.h5.css'

/** The frame of every page: banner, header with the h1, main part, bottom actions or navigation. */
export const Page = observer(function Page({
  title,
  about,
  tab,
  isKiosk,
  isWide,
  tools,
  actions,
  children,
}: PageProps) {
  const say = useKitMessages()
  const { navigation, page } = useServices()
  const look = usePreferences()
  const root = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const mainId = useId()
  const main = useRef<HTMLElement>(null)
  const named = about ? `${about} · ${title}` : title
  page.useTitle(tab === 'home' ? title : `${named} · ${say('appName')}`)
  usePageFocus(page, root, heading)
  useInPlaceOfShell(root)
  return (
    <div
      ref={root}
      className={classNames(
        'ui-page',
        isKiosk && 'ui-page--kiosk',
        isWide && 'ui-page--wide',
        lookClasses(look),
      )}
    >
      <DemoBanner />
      <header className="ui-page__head">
        <a
          className="ui-page__skip"
          href={`#${mainId}`}
          onClick={(event) => {
            // The router would take the fragment for an address.
            event.preventDefault()
            main.current?.focus()
          }}
        >
          {say('skip')}
        </a>
        <div className={classNames('ui-page__bar', tab && 'ui-page__bar--tab')}>
          {tab === undefined && !isKiosk && (
            <button
              type="button"
              className="ui-page__back"
              aria-label={say('back')}
              onClick={() => navigation.back()}
            >
              <Icon name="back" />
            </button>
          )}
          {tab === 'home' && (
            <span className="ui-page__mark" aria-hidden="true">
              <Icon name="check" size={22} />
            </span>
          )}
          <h1
            ref={heading}
            tabIndex={-1}
            className={classNames('ui-page__title', tab && 'ui-page__title--tab')}
          >
            {wholeWords(title, 'span')}
          </h1>
          {tools && <div className="ui-page__tools">{tools}</div>}
        </div>
      </header>
      <main
        ref={main}
        id={mainId}
        tabIndex={-1}
        className={classNames('ui-page__main', tab && 'ui-page__main--tab')}
      >
        {children}
        {!isKiosk && tab !== 'me' && <OtherLanguage />}
      </main>
      {actions && (
        <footer className="ui-page__actions">
          <div className="ui-page__actions-row">{actions}</div>
        </footer>
      )}
      {tab && <BottomNav current={tab} />}
    </div>
  )
})
