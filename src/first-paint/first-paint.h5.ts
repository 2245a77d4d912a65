import { configure } from 'mobx'
import { Component, createElement, type ComponentType, type ReactNode } from 'react'
import ProductPage from '../trace/product'
import MerchantPage from '../credit/merchant'
import SearchPage from '../credit/search'
import WizardPage from '../complaint/wizard'
import HomePage from '../home'
import type { Language } from '../i18n/messages'
import { PreferencesContext } from '../preferences/context'
import { homeAddress } from '../routes'
import { ServicesContext } from '../services/context'
import { createServices } from '../services/services'
import { onPaper } from './paper-root'
import { paintingPorts, type Answers } from './painting-ports'

configure({ enforceActions: 'always' })

/** The pages that are opened from outside, by a shared link or a search. */
const painted: Readonly<Record<string, ComponentType>> = {
  '/': HomePage,
  [homeAddress]: HomePage,
  '/credit/search/index': SearchPage,
  '/credit/merchant/index': MerchantPage,
  '/trace/product/index': ProductPage,
  '/complaint/wizard/index': WizardPage,
}

/** What is asked of `paint`, plain enough to go to another thread. */
export interface PaintOrder {
  /** Path and query of the page. */
  readonly address: string
  readonly language: Language
  readonly answers: Answers
  readonly nowMs: number
}

export interface Painting {
  /** The page's root element. */
  readonly html: string
  /** As the browser's tab names it. */
  readonly title: string
}

interface CatchProps {
  readonly onError: (error: unknown) => void
  readonly children: ReactNode
}

class Catch extends Component<CatchProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  static getDerivedStateFromError = (): { isBroken: boolean } => ({ isBroken: true })
  override componentDidCatch(error: unknown): void {
    this.props.onError(error)
  }
  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children
  }
}

/**
 * A page as the app draws it for somebody who was never here, made of what the server hands over. The build packs this
 * with all it needs into one file for the server (`config/first-paint.ts`), which runs it in a thread.
 * @returns null for a page that is not painted, or of which something is still missing
 * @throws whatever the page throws
 */
export async function paint({ address, language, answers, nowMs }: PaintOrder): Promise<Painting | null> {
  const [path = '', query = ''] = address.split('?')
  const page = Object.hasOwn(painted, path) ? painted[path] : undefined
  if (page === undefined) return null
  let title = ''
  const services = createServices(
    paintingPorts({
      params: Object.fromEntries(new URLSearchParams(query)),
      language,
      answers,
      nowMs,
      onTitle: (next) => (title = next),
    }),
  )
  await services.world.load()
  const errors: unknown[] = []
  const html = await onPaper(
    createElement(
      Catch,
      { onError: (error) => errors.push(error), children: null },
      createElement(
        ServicesContext.Provider,
        { value: services },
        createElement(PreferencesContext.Provider, { value: services.preferences }, createElement(page)),
      ),
    ),
  )
  if (errors.length > 0) throw errors[0]
  return /class="[^"]*ui-skeleton/.test(html) ? null : { html, title }
}
