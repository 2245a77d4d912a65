import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { getShelfFeed, type ShelfFeed } from '../../../contract/shelf-feed'
import Home from '../../../src/home/index'
import { shelfAddress } from '../../../src/routes'
import Shelf from '../../../src/trace/shelf/index'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'
import { item, recall } from '../shelf-watch/things'
import { saying } from '../saying'

const onShelf = item({ expiresOn: '2026-11-25' })
const feed: ShelfFeed = { items: [recall()], withdrawn: [], next: 'a', hasMore: false }
const stored = { shelf: [onShelf] }

test('an empty shelf says what it is for, and nobody is asked', () => {
  const { server } = renderApp(<Shelf />)
  expect(screen.getByText('货架是空的')).toBeVisible()
  expect(server.requests).toEqual([])
})

test('warnings come first, the loudest first, with their source and from when the notices are', async () => {
  renderApp(<Shelf />, { server: new FakeServer().answers(getShelfFeed, feed), stored })
  expect(await screen.findByText('召回：示例岩茶 A1 批次')).toBeVisible()
  expect(screen.getByRole('button', { name: '抽检不合格' })).toBeVisible()
  expect(screen.getByText('来源 示例市监局')).toBeVisible()
  expect(screen.getByText('快过保质期')).toBeVisible()
  expect(screen.getByText(saying('公开消息取到 2026-11-23 14:00'))).toBeVisible()
})

test('without network it works with the last feed and says from when that is; without any it says so', async () => {
  const server = new FakeServer().answers(getShelfFeed, feed)
  const first = renderApp(<Shelf />, { server, stored })
  await screen.findByText('召回：示例岩茶 A1 批次')
  first.unmount()
  first.clock.advance(24 * 3_600_000)
  const { storage, archive, clock } = first.services
  const offline = new FakeServer().fails(getShelfFeed)
  const second = renderApp(<Shelf />, { server: offline, ports: { storage, archive, clock } })
  expect(await screen.findByText(saying(/按 2026-11-23 14:00 取到的对照/))).toBeVisible()
  expect(screen.getByText('召回：示例岩茶 A1 批次')).toBeVisible()
  second.unmount()
  renderApp(<Shelf />, { server: new FakeServer().fails(getShelfFeed), stored })
  expect(await screen.findByText(/只对照了保质期/)).toBeVisible()
  expect(screen.getByText('快过保质期')).toBeVisible()
})

test('a thing is taken off, and its warnings go with it', async () => {
  const { user, services } = renderApp(<Shelf />, {
    server: new FakeServer().answers(getShelfFeed, feed),
    stored,
  })
  await screen.findByText('召回：示例岩茶 A1 批次')
  const things = screen.getByRole('list', { name: '货架上的东西' })
  await user.click(within(things).getByRole('button', { name: /^拿下来：示例岩茶/ }))
  expect(screen.getByText('货架是空的')).toBeVisible()
  expect(services.storage.read('shelf')).toEqual([])
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
})

test('a thing is taken off by keys, and the next one can be taken off at once', async () => {
  const shelf = [item({ id: 'a', name: '甲茶' }), item({ id: 'b', name: '乙茶' })]
  const { user } = renderApp(<Shelf />, {
    server: new FakeServer().answers(getShelfFeed, { ...feed, items: [] }),
    stored: { shelf },
  })
  await user.click(await screen.findByRole('button', { name: /^拿下来：甲茶/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^拿下来：乙茶/ })).toHaveFocus())
})

test('the home page mentions what is new about the shelf until it was looked at', async () => {
  const server = new FakeServer().answers(getShelfFeed, feed)
  const home = renderApp(<Home />, { server, stored })
  const line = await screen.findByRole('link', { name: '货架上的东西有 2 条新消息' })
  expect(line).toHaveAttribute('href', shelfAddress)
  home.unmount()
  const { storage, archive } = home.services
  const shelf = renderApp(<Shelf />, { server, ports: { storage, archive } })
  await screen.findByText('召回：示例岩茶 A1 批次')
  shelf.unmount()
  renderApp(<Home />, { server, ports: { storage, archive } })
  await screen.findByRole('combobox', { name: '查商家' })
  expect(screen.queryByText(/货架上的东西有/)).toBeNull()
})

test('the home page of somebody without a shelf asks for no feed', async () => {
  const { server } = renderApp(<Home />)
  await screen.findByRole('combobox', { name: '查商家' })
  expect(server.asked(getShelfFeed)).toEqual([])
})
