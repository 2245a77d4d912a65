import { describe, expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { recogniseCode } from '../../../contract/codes'
import { getMerchant } from '../../../contract/credit'
import { getProduct } from '../../../contract/trace'
import { fakeKioskInput } from '../../../src/platform/kiosk-input/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import Kiosk from '../../../src/trace/kiosk/index'
import { aMerchant as merchantOf, aSummary } from '../credit/merchants'
import { FakeServer, settled } from '../fake-server'
import { renderApp } from '../render-app'
import { answerTo, aProduct, aRecall, gtin } from './products'

const aMerchant = merchantOf()

const open = async (server = new FakeServer(), saved: Readonly<Record<string, unknown>> = {}) => {
  const input = fakeKioskInput()
  const storage = fakeStorage({ drafts: ['d1'], ...saved })
  const written: string[] = []
  const ports = {
    kioskInput: async () => input,
    storage: {
      ...storage,
      write: (key: string, value: unknown) => {
        written.push(key)
        return storage.write(key, value)
      },
      remove: (key: string) => {
        written.push(key)
        storage.remove(key)
      },
    },
  }
  const app = renderApp(<Kiosk />, { server, ports })
  await act(settled)
  const scan = async (text: string): Promise<void> => {
    await act(async () => {
      input.scan(text)
      await settled()
    })
  }
  const wait = (seconds: number) => act(() => app.clock.advance(seconds * 1000))
  return { ...app, input, written, scan, wait }
}

const withProduct = () => new FakeServer().answers(getProduct, aProduct)

describe('the kiosk', () => {
  test('shows a scanned product with its recall first, its maker and its way, and no way out', async () => {
    const { scan } = await open(new FakeServer().answers(getProduct, { ...aProduct, recalls: [aRecall] }))
    await scan('6901234567892')
    expect(screen.getByRole('heading', { name: '示例岩茶' })).toBeVisible()
    expect(screen.getByText('您查的这一批在召回之列。')).toBeVisible()
    expect(screen.getByText('示例优选食品有限公司')).toBeVisible()
    expect(screen.getByText('有 3 步记录')).toBeVisible()
    expect(screen.getByText('发出后没有签收记录，货在谁手里？')).toBeVisible()
    expect(
      screen.queryAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('#')),
    ).toEqual([])
  })

  test('explains a word of the law, and its explanation does not lead away either', async () => {
    const { scan, user } = await open(
      new FakeServer().answers(getMerchant, { ...aMerchant, status: 'revoked' }),
    )
    await scan(aMerchant.uscc)
    expect(screen.getByRole('button', { name: '统一社会信用代码' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '吊销' }))
    const sheet = within(await screen.findByRole('dialog', { name: '吊销' }))
    expect(sheet.getByText(/^对您来说：/)).toBeVisible()
    expect(screen.getByRole('dialog')).toHaveClass('theme-elder')
    expect(sheet.queryByText('全部名词解释')).toBeNull()
  })

  test('explains the record that a reason rests on, of a merchant and of who made a product', async () => {
    const reason = {
      recordId: 'r',
      term: 'abnormal-list',
      text: { zh: '被标记：失联', en: 'Not found' },
    } as const
    const { level, headline } = aMerchant.verdict
    const verdict = { level, headline, reasons: [reason] }
    const { maker } = aProduct
    const { scan, user } = await open(
      new FakeServer()
        .answers(getMerchant, { ...aMerchant, verdict })
        .answers(getProduct, { ...aProduct, maker: maker && { ...maker, status: 'revoked', verdict } }),
    )
    await scan(aMerchant.uscc)
    await user.click(screen.getByRole('button', { name: '经营异常名录' }))
    expect(await screen.findByRole('dialog', { name: '经营异常名录' })).toBeVisible()
    await scan('6901234567892')
    expect(screen.getByRole('button', { name: '经营异常名录' })).toBeVisible()
    expect(screen.getByRole('button', { name: '吊销' })).toBeVisible()
  })

  test('keeps lot and serial of a GS1 label', async () => {
    const { scan, server } = await open(withProduct())
    await scan(']C1010690123456789210A1\u001d21X9')
    expect(server.asked(getProduct)[0]).toMatchObject({
      params: { gtin },
      query: { lot: 'A1', serial: 'X9' },
    })
  })

  test('shows a merchant by its code, also typed on its own keys, with the verdict in its own words', async () => {
    const { scan, user, server } = await open(new FakeServer().answers(getMerchant, aMerchant))
    await scan(aMerchant.uscc)
    expect(screen.getByRole('heading', { name: aMerchant.name })).toBeVisible()
    expect(screen.getAllByText(aMerchant.verdict.headline.zh)[0]).toBeVisible()
    await user.click(screen.getByRole('button', { name: '查下一个' }))
    for (const digit of '69012') await user.click(screen.getByRole('button', { name: digit }))
    await user.click(screen.getByRole('button', { name: '退一格' }))
    expect(screen.getByText('6901')).toBeVisible()
    expect(server.asked(getMerchant)).toHaveLength(1)
  })

  test('explains a code that is wrong, and finds the holder of a licence', async () => {
    const server = new FakeServer()
      .answers(recogniseCode, ({ query }) => {
        const text = String(query['text'])
        return text.startsWith('SC')
          ? answerTo(text, 'found', { merchant: aSummary({ uscc: aMerchant.uscc }) })
          : answerTo(text, 'misread')
      })
      .answers(getMerchant, aMerchant)
    const { scan } = await open(server)
    await scan('6901234567893')
    expect(screen.getByText('多半是扫错或抄错了')).toBeVisible()
    await scan('SC10741018302531')
    expect(screen.getByRole('heading', { name: aMerchant.name })).toBeVisible()
  })

  test('says what is not known here, and tries again after a failure', async () => {
    const { scan, user, server } = await open(new FakeServer().fails(getProduct))
    await scan('6901234567892')
    server.refuses(getProduct, 'product-unknown')
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('这里没有它的资料')).toBeVisible()
  })

  test('leaves the next visitor the button at the foot where trying again cannot help', async () => {
    const { scan } = await open(new FakeServer().refuses(getProduct, 'invalid-input'))
    await scan('6901234567892')
    expect(await screen.findByRole('alert')).toHaveTextContent('有内容不对')
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
    expect(screen.getByRole('button', { name: '查下一个' })).toBeVisible()
  })

  test('warns for ten seconds and goes back to its start after a minute without anybody', async () => {
    const { scan, wait } = await open(withProduct())
    await scan('6901234567892')
    wait(49)
    expect(screen.queryByText(/秒后回到首页/)).toBeNull()
    wait(1)
    expect(screen.getByText('10 秒后回到首页')).toBeInTheDocument()
    wait(4)
    expect(screen.getByText('6 秒后回到首页')).toBeInTheDocument()
    wait(6)
    expect(screen.getByText('把码对着扫码器')).toBeVisible()
    expect(screen.queryByText('示例岩茶')).toBeNull()
  })

  test('any touch goes on, as often as somebody touches', async () => {
    const { scan, wait, input } = await open(withProduct())
    await scan('6901234567892')
    for (let times = 0; times < 3; times++) {
      wait(55)
      expect(screen.getByText('5 秒后回到首页')).toBeInTheDocument()
      act(() => input.touch())
      expect(screen.queryByText(/秒后回到首页/)).toBeNull()
    }
    expect(screen.getByRole('heading', { name: '示例岩茶' })).toBeVisible()
  })

  test('an answer that comes after the reset is not shown to the next visitor', async () => {
    const server = withProduct()
    const held = server.holds(getProduct)
    const { scan, wait } = await open(server)
    await scan('6901234567892')
    wait(60)
    await act(() => held.open())
    expect(screen.queryByText('示例岩茶')).toBeNull()
    expect(screen.getByText('把码对着扫码器')).toBeVisible()
  })

  test('forgets what was typed, and the language, when it resets', async () => {
    const { user, wait, input } = await open()
    await user.click(screen.getByRole('button', { name: 'English' }))
    await user.click(screen.getByRole('button', { name: '7' }))
    expect(screen.getByText('Hold the code to the scanner')).toBeVisible()
    act(() => input.touch())
    wait(60)
    expect(screen.getByText('把码对着扫码器')).toBeVisible()
    expect(screen.getByText('还没有输入')).toBeVisible()
  })

  test('writes nothing on the device, whatever is done with it', async () => {
    const { scan, user, wait, written, unmount, input } = await open(withProduct())
    await user.click(screen.getByRole('button', { name: 'English' }))
    await scan('6901234567892')
    wait(60)
    unmount()
    expect(written).toEqual([])
    expect(input.isListening).toBe(false)
  })
})
