import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { countMerchants, searchMerchants, suggestMerchants } from '../../../contract/merchant-search'
import SearchPage from '../../../src/credit/search'
import {
  KeptSearchesStore,
  mostFavourites,
  mostRecents,
} from '../../../src/credit/search/kept-searches.store'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aHit } from './merchants'

const open = (stored: Readonly<Record<string, unknown>> = {}, options: AppOptions = {}) =>
  renderApp(<SearchPage />, {
    server: new FakeServer().answers(searchMerchants, { items: [aHit()], next: null }),
    params: {},
    stored,
    ...options,
  })

const some = { searches: { recents: ['茶业', '面馆'], favourites: ['示例食品'] } }

describe('searches kept on the device', () => {
  test('keeps the last twenty, newest first, each once', () => {
    const store = new KeptSearchesStore(fakeStorage())
    for (let at = 1; at <= 25; at += 1) store.record(`商家${at}`)
    store.record(' 商家20 ')
    expect(store.recents).toHaveLength(mostRecents)
    expect(store.recents.slice(0, 3)).toEqual(['商家20', '商家25', '商家24'])
  })

  test('keeps no blank words and none that no name could have', () => {
    const store = new KeptSearchesStore(fakeStorage())
    store.record('  ')
    store.record('长'.repeat(201))
    expect(store.isEmpty).toBe(true)
  })

  test('reads back what it wrote, and nothing of what it did not', () => {
    const storage = fakeStorage({
      searches: { recents: ['茶业', 3, null, '', '长'.repeat(500), '茶业'], favourites: { evil: true } },
    })
    expect(new KeptSearchesStore(storage).recents).toEqual(['茶业'])
    expect(new KeptSearchesStore(fakeStorage({ searches: 'text' })).isEmpty).toBe(true)
    new KeptSearchesStore(storage).record('面馆')
    expect(new KeptSearchesStore(storage).recents).toEqual(['面馆', '茶业'])
  })

  test('a star lasts when the search is no longer one of the last', () => {
    const store = new KeptSearchesStore(fakeStorage())
    store.record('茶业')
    store.star('茶业')
    for (let at = 1; at <= 25; at += 1) store.record(`商家${at}`)
    expect(store.favourites).toEqual(['茶业'])
    store.star('茶业')
    expect(store.favourites).toEqual([])
  })

  test('says when there is no room for a further star', () => {
    const store = new KeptSearchesStore(fakeStorage())
    for (let at = 0; at < mostFavourites; at += 1) expect(store.star(`商家${at}`)).toBe(true)
    expect(store.star('再一家')).toBe(false)
    expect(store.favourites).toHaveLength(mostFavourites)
  })

  test('goes on in memory where the device refuses to write', () => {
    const store = new KeptSearchesStore({ ...fakeStorage(), write: () => false })
    store.record('茶业')
    store.record('面馆')
    expect(store.recents).toEqual(['面馆', '茶业'])
  })
})

describe('the search page with nothing typed', () => {
  test('shows the starred and the last searches, and looks one up again', async () => {
    const { user, server, page } = open(some)
    expect(within(screen.getByRole('list', { name: '收藏的查询' })).getByText('示例食品')).toBeInTheDocument()
    expect(screen.getByText(/只记在这台设备上/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '再查“面馆”' }))
    expect(await screen.findByText('“面馆”的查询结果')).toBeInTheDocument()
    expect(screen.getByRole('combobox')).toHaveValue('面馆')
    expect(server.asked(searchMerchants).map(({ query }) => query['q'])).toEqual(['面馆'])
    expect(page.revealed).toEqual(['search-answers'])
  })

  test('stars, unstars and removes one', async () => {
    const { user, services } = open(some)
    await user.click(screen.getByRole('button', { name: '收藏“茶业”' }))
    await user.click(screen.getByRole('button', { name: '取消收藏“示例食品”' }))
    await user.click(screen.getByRole('button', { name: '删除“面馆”' }))
    expect(services.storage.read('searches')).toEqual({ recents: ['茶业'], favourites: ['茶业'] })
  })

  test('clears all after asking', async () => {
    const { user, services } = open(some)
    await user.click(screen.getByRole('button', { name: '清空' }))
    await user.click(screen.getByRole('button', { name: '先不清空' }))
    expect(screen.getByText('面馆')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '清空' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清空' }))
    expect(services.storage.read('searches')).toBeNull()
    expect(screen.getByText('想查哪家？')).toBeInTheDocument()
  })

  test('records what was submitted or picked, not what was typed on the way', async () => {
    const server = new FakeServer()
      .answers(searchMerchants, { items: [], next: null })
      .answers(suggestMerchants, { items: [aHit()] })
    const { user, services, clock, navigation } = open({}, { server })
    await user.type(screen.getByRole('combobox'), '示例')
    expect(services.storage.read('searches')).toBeNull()
    await user.keyboard('{Enter}')
    expect(services.storage.read('searches')).toMatchObject({ recents: ['示例'] })
    await user.type(screen.getByRole('combobox'), '优选')
    await waitFor(() => {
      clock.advance(200)
      expect(screen.getByRole('option', { name: /示例优选/ })).toBeInTheDocument()
    })
    await user.click(screen.getByRole('option', { name: /示例优选/ }))
    expect(navigation.steps).toHaveLength(1)
    expect(services.storage.read('searches')).toMatchObject({ recents: ['福州示例优选食品有限公司', '示例'] })
    // Nothing of it goes out: only searches and suggestions were asked for.
    const asked = new Set(server.requests.map(({ operation }) => operation))
    expect(asked).toEqual(new Set([searchMerchants.id, suggestMerchants.id, countMerchants.id]))
  })
})
