import { describe, expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { listComplaints } from '../../../contract/complaint'
import { suggestMerchants } from '../../../contract/merchant-search'
import Home from '../../../src/home'
import { caseAddress, merchantAddress, searchAddress } from '../../../src/routes'
import { aHit } from '../credit/merchants'
import { FakeServer, settled } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aCase } from './cases'

const open = (options: AppOptions = {}) => {
  const server = new FakeServer()
    .answers(suggestMerchants, {
      items: [aHit(), aHit({ uscc: '91350100M000100Y51', name: '福州示例茶叶店' })],
    })
    .answers(listComplaints, { items: [aCase()], next: null })
  return renderApp(<Home />, { server, ...options })
}

describe('the home page', () => {
  test('leads to scanning and to a complaint', () => {
    open()
    expect(screen.getByRole('link', { name: /条码、二维码/ })).toHaveAttribute('href', '/trace/scan/index')
    expect(screen.getByRole('link', { name: /我要投诉/ })).toHaveAttribute('href', '/complaint/wizard/index')
  })

  test('suggests merchants while one types, and opens the one chosen by keyboard', async () => {
    const { user, clock, navigation } = open()
    await user.type(screen.getByRole('combobox', { name: '查商家' }), '福州')
    await act(async () => {
      clock.advance(150)
      await settled()
    })
    expect(screen.getAllByRole('option')).toHaveLength(2)
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(navigation.steps).toEqual([{ how: 'open', address: merchantAddress('91350100M000100Y51') }])
  })

  test('searches for the words as they stand with Enter, and for nothing with none', async () => {
    const { user, navigation } = open()
    const field = screen.getByRole('combobox', { name: '查商家' })
    await user.type(field, '{Enter}')
    expect(navigation.steps).toEqual([])
    await user.type(field, ' 示例茶 {Enter}')
    expect(navigation.steps).toEqual([{ how: 'open', address: searchAddress('示例茶') }])
  })

  test('shows the complaints in progress with their clock', async () => {
    open({ signedIn: true })
    const link = await screen.findByRole('link', { name: /预付卡\s· 示例健身有限公司/ })
    expect(link).toHaveAttribute('href', caseAddress(aCase().id))
    expect(link).toHaveTextContent('第 4 个工作日，最迟 2026-11-30（周一）')
    expect(within(link).getByRole('img', { name: '第 4 个工作日，共 7 个' })).toBeInTheDocument()
  })

  test('says so when a complaint’s last day is past, or its date is not certain', async () => {
    const { clock } = aCase()
    if (clock === null) throw new Error('the example has a clock')
    const server = new FakeServer().answers(listComplaints, {
      items: [
        aCase({ clock: { ...clock, overdue: true } }),
        aCase({ id: '01935a10-0000-7000-8000-00000000000b', clock: { ...clock, provisional: true } }),
      ],
      next: null,
    })
    open({ server, signedIn: true })
    expect(await screen.findByText(/已过最后期限/)).toBeInTheDocument()
    expect(screen.getByText(/日期是暂定的/)).toBeInTheDocument()
  })

  test('asks again for the complaints on coming back to it', async () => {
    const { server, page } = open({ signedIn: true })
    await act(settled)
    await act(async () => {
      page.show()
      await settled()
    })
    expect(server.asked(listComplaints)).toHaveLength(2)
  })

  test('tells why the complaints are not there, and tries again', async () => {
    const server = new FakeServer().fails(listComplaints)
    const { user } = open({ server, signedIn: true })
    expect(await screen.findByText(/现在没有网络/)).toBeInTheDocument()
    server.answers(listComplaints, { items: [aCase()], next: null })
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText(/预付卡 · 示例健身有限公司/)).toBeInTheDocument()
  })

  test('does not offer to try again for complaints that are refused', async () => {
    open({ server: new FakeServer().refuses(listComplaints, 'wrong-role'), signedIn: true })
    expect(await screen.findByText(/您现在的登录不能做这件事/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
  })

  test('shows what still waits on this phone', async () => {
    const { services } = open()
    act(() => void services.drafts.begin('draft-1', { merchantName: '示例健身有限公司' }))
    const link = screen.getByRole('link', { name: /示例健身有限公司/ })
    expect(link).toHaveTextContent('还没提交，点开接着写')
    expect(link).toHaveAttribute('href', '/complaint/draft/index?key=draft-1')
    act(() => services.drafts.change('draft-1', () => ({ stage: 'filed' })))
    expect(screen.queryByText('还在手机里的投诉')).not.toBeInTheDocument()
  })

  test('switches to the elder edition and remembers it', async () => {
    const { user, services } = open()
    await user.click(screen.getByRole('button', { name: '长辈版', pressed: false }))
    expect(screen.getByRole('button', { name: '长辈版', pressed: true })).toBeInTheDocument()
    expect(services.storage.read('preferences')).toMatchObject({ isElder: true })
  })

  test('speaks English', () => {
    open({ language: 'en' })
    expect(screen.getByRole('combobox', { name: 'Look up a merchant' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Photos first/ })).toBeInTheDocument()
  })
})
