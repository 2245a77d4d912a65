import { addPhotos, photoOf, tell } from './complaint-page'
import { fillProxy, signWithMouse } from './proxy-page'
import { apiOf } from './api'
import { openMerchantSide } from './acting-story'
import { openKiosk, scan } from './kiosk-page'
import { caseIn, demoHandler, openDesk } from './desk-page'
import { threeTogether } from './joint-story'
import { keep, openKeeping } from './snapshot-page'
import { openRequest } from './correction-page'
import { openReceipt } from './receipt-page'
import { installed, share } from './share-page'
import type { DemoPlaces } from './demo-places'
import type { Visit, VisitOptions } from './visit'

/** One screen in one state, and how to get there. */
export interface Screen {
  readonly name: string
  readonly visit?: VisitOptions
  readonly open: (visit: Visit, places: DemoPlaces) => Promise<void>
}

/** A demo person with open cases. */
const holder = '19900000001'
const unknownId = '019abcde-0000-7000-8000-000000000000'
const follower = '13900000201'
const followed = { isFollowed: true, followedAt: '2026-11-01T02:00:00.000Z', statusBefore: null, upTo: 'eA' }
/** Somebody who asks for corrections. */
const asker = '13900000103'
const notFound = { expects: [/status of 404/] }

/** A screen that an address leads to, there when these words are. */
const at = (
  name: string,
  address: (places: DemoPlaces) => string,
  words: string,
  visit?: VisitOptions,
): Screen => ({
  name,
  ...(visit ? { visit } : {}),
  open: async ({ page, goto }, places) => {
    await goto(address(places))
    await page.getByText(words, { exact: true }).first().waitFor()
  },
})

const kioskScreen: VisitOptions = { context: { viewport: { width: 1080, height: 1920 } } }

const codeScreen = (name: string, text: string, words: string): Screen =>
  at(name, () => `/trace/code/index?text=${encodeURIComponent(text)}`, words, notFound)

/** Types codes as one stands before a shelf without a camera. */
const typeIntoScanner = async (
  { page, goto }: Pick<Visit, 'page' | 'goto'>,
  address: string,
  gtins: readonly string[],
): Promise<void> => {
  await goto(address)
  for (const gtin of gtins) {
    await page.getByLabel('输入码上的字').fill(gtin.slice(1))
    await page.getByRole('button', { name: '查', exact: true }).click()
  }
}

/** A new draft with one photo, which is opened. */
const openPhoto = async ({ page, goto }: Pick<Visit, 'page' | 'goto'>): Promise<void> => {
  await goto('/complaint/draft/index')
  await addPhotos(page, [await photoOf(1)])
  await page.getByRole('button', { name: /^查看材料 1/ }).click()
  await page.getByRole('dialog').waitFor()
}

const deskScreen: VisitOptions = {
  context: { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false },
}

const elder: VisitOptions = { look: { isElder: true } }

/** Goes on by so many questions of the elder edition's form, answered or not. */
const answer = async (page: Visit['page'], count: number): Promise<void> => {
  const leave = page.getByRole('button', { name: '先跳过，下一步' })
  for (let step = 2; step <= count + 1; step += 1) {
    const there = page.getByText(new RegExp(`^第 ${step} 步，共`)).first()
    await page.getByRole('button', { name: '下一步', exact: true }).click()
    // What is missing is said once; the next press goes past it.
    await there.or(leave).first().waitFor()
    if (await leave.isVisible()) await leave.click()
    await there.waitFor()
  }
}

/** The cases, and what is counted beside them: the one may come before the other. */
const queueIsThere = async (page: Visit['page']): Promise<void> => {
  await page.getByRole('table').waitFor()
  await page.getByRole('button', { name: /^未办结 \d/ }).waitFor()
  await page
    .getByRole('combobox', { name: '状态' })
    .getByText(/^办结（\d/)
    .waitFor({ state: 'attached' })
}

const willing = '13900000321'
const member = '13900000331'

/** The page of a joint complaint, for the first of three with the same problem. */
const openTogether =
  (phone: string, kind: 'prepaid' | 'quality', until: 'asked' | 'waiting', words: string): Screen['open'] =>
  async (visit, { merchant }) => {
    await visit.goto('/me/index')
    const { token } = await visit.session()
    const [id] = await threeTogether(visit.origin, { token, phone }, merchant, kind, until)
    await visit.goto(`/complaint/joint/index?id=${id}`)
    await visit.page.getByText(words, { exact: true }).first().waitFor()
  }

/** A case of the demo desk in this state. */
const deskCase =
  (state: string, then: (page: Visit['page']) => Promise<void>): Screen['open'] =>
  async (visit) => {
    await openDesk(visit, await caseIn(visit.origin, state))
    await visit.page.getByText('现在可以办理').waitFor()
    await then(visit.page)
  }

export const screens: readonly Screen[] = [
  at('home', () => '/', '我要投诉'),
  at('home of someone with open cases', () => '/', '在办的投诉', { phone: holder }),
  {
    name: 'suggestions',
    open: async ({ page, goto }) => {
      await goto('/')
      await page.getByRole('combobox', { name: '查商家' }).fill('茶业')
      await page.getByRole('option').first().waitFor()
    },
  },
  at('search', () => `/credit/search/index?q=${encodeURIComponent('茶业')}`, '“茶业”的查询结果'),
  at(
    'search without a result',
    () => `/credit/search/index?q=${encodeURIComponent('无此一家')}`,
    '没有查到“无此一家”',
  ),
  {
    name: 'search with nothing typed, after other searches',
    open: async ({ page, goto }) => {
      await goto(`/credit/search/index?q=${encodeURIComponent('茶业')}`)
      await page.getByText('“茶业”的查询结果').waitFor()
      await goto('/credit/search/index')
      await page.getByRole('button', { name: '收藏“茶业”' }).click()
      await page.getByText('收藏的查询').waitFor()
    },
  },
  {
    name: 'search narrowed, with merchants to compare',
    open: async ({ page, goto }) => {
      await goto(`/credit/search/index?q=${encodeURIComponent('示例')}&status=active`)
      const marks = page.getByRole('button', { name: /^加入对比：/ })
      await marks.first().click()
      await marks.nth(1).click()
      await page.getByRole('link', { name: '去对比' }).waitFor()
      await page.getByText(/^共 .+ 家$/).waitFor()
    },
  },
  {
    name: 'choices of a filter',
    open: async ({ page, goto }) => {
      await goto(`/credit/search/index?q=${encodeURIComponent('示例')}`)
      await page.getByText(/^共 .+ 家$/).waitFor()
      await page.getByRole('button', { name: '地区' }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /福建省/ })
        .waitFor()
    },
  },
  at(
    'search narrowed to nobody',
    () => `/credit/search/index?q=${encodeURIComponent('示例')}&region=11`,
    '加了筛选，没有查到“示例”',
  ),
  at(
    'comparison of two',
    ({ merchant, otherMerchant }) => `/credit/compare/index?usccs=${merchant.uscc},${otherMerchant.uscc}`,
    '行政处罚（公示中）',
  ),
  at(
    'comparison of four, some unknown',
    ({ merchant }) =>
      `/credit/compare/index?usccs=${merchant.uscc},91350100M000100Y43,91350100M000100Y51,91350100M000100Y60`,
    '这里没有这家商家',
    notFound,
  ),
  at('comparison of too few', () => '/credit/compare/index', '至少选两家才能对比'),
  {
    name: 'merchant',
    open: async ({ page, goto }, { merchant }) => {
      await goto(`/credit/merchant/index?uscc=${merchant.uscc}`)
      await page.getByRole('tab', { name: /抽查/ }).click()
      await page.getByRole('tabpanel').getByText('来源：').first().waitFor()
    },
  },
  at(
    'merchant in the elder edition',
    ({ merchant }) => `/credit/merchant/index?uscc=${merchant.uscc}`,
    '依据下面的公开记录，不是打分。',
    elder,
  ),
  at(
    'merchant unknown',
    () => '/credit/merchant/index?uscc=91350100M000100Y43',
    '这里没有这家商家',
    notFound,
  ),
  {
    name: 'snapshot being made',
    open: async (visit, { merchant }) => {
      await openKeeping(visit, merchant.uscc)
      await visit.page.getByRole('button', { name: '做一份存证' }).waitFor()
    },
  },
  {
    name: 'snapshot made',
    open: async (visit, { merchant }) => {
      await openKeeping(visit, merchant.uscc)
      await keep(visit)
    },
  },
  {
    name: 'snapshot checked',
    open: async (visit, { merchant }) => {
      await openKeeping(visit, merchant.uscc)
      await keep(visit)
      await visit.page.getByRole('link', { name: '打开核对页' }).click()
      await visit.page.getByText('这份存证是真的').waitFor()
    },
  },
  at('snapshot to be typed', () => '/credit/snapshot/index', '核对一份存证'),
  at('snapshot unknown', () => `/credit/snapshot/index?id=${'0'.repeat(26)}`, '没有这份存证', notFound),
  at('data quality', () => '/credit/data-quality/index', '公示及时率'),
  {
    name: 'merchant that changed since the follower looked',
    visit: { phone: follower },
    open: async (visit, { merchant }) => {
      const { page } = visit
      await page.route('**/follow', (route) =>
        route.fulfill({ json: { ...followed, changed: merchant.records.slice(0, 8).map(({ id }) => id) } }),
      )
      await page.route('**/looked', (route) => route.fulfill({ status: 204 }))
      await visit.goto(`/credit/merchant/index?uscc=${merchant.uscc}`)
      await page.getByText('上次看过以后的变化').waitFor()
    },
  },
  {
    name: 'inbox',
    visit: { phone: follower },
    open: async ({ page, goto }, { merchant }) => {
      const base = { uscc: merchant.uscc, merchantName: merchant.name, source: merchant.source, isNew: true }
      const record = merchant.records[0]
      const news = { ...base, about: 'record', recordId: record?.id, kind: record?.kind, ending: null }
      const items = [
        { ...news, id: 'r2', at: '2026-11-22T02:00:00.000Z', change: 'published', record },
        {
          ...news,
          id: 'r1',
          at: '2026-11-21T02:00:00.000Z',
          change: 'withdrawn',
          ending: 'repaired',
          record: null,
        },
        {
          ...base,
          about: 'status',
          id: 's1',
          at: '2026-11-21T01:00:00.000Z',
          before: 'active',
          after: 'revoked',
        },
      ]
      await page.route('**/api/v1/inbox', (route) =>
        route.fulfill({ json: { items, next: null, upTo: 'eA' } }),
      )
      await page.route('**/api/v1/inbox/seen', (route) => route.fulfill({ status: 204 }))
      await goto('/credit/inbox/index')
      await page.getByText('登记状态：').waitFor()
    },
  },
  at('inbox without changes', () => '/credit/inbox/index', '还没有消息', { phone: '13900000202' }),
  at('inbox signed out', () => '/credit/inbox/index', '登录后才能看'),
  {
    name: 'inbox of someone with a case',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/credit/inbox/index')
      await page.getByText(/^开始调解/).waitFor()
    },
  },
  at('how one is told', () => '/me/notices/index', '什么时候不打扰', { phone: follower }),
  at('how one is told, signed out', () => '/me/notices/index', '登录后才能设置'),
  {
    name: 'published complaints, narrowed',
    open: async ({ page, goto }) => {
      await goto('/complaint/public/index')
      await page.getByRole('button', { name: '筛选' }).click()
      await page.getByRole('combobox', { name: '结果' }).selectOption('没有谈成')
      await page.getByText('清除筛选').waitFor()
    },
  },
  at(
    'published complaints of a merchant',
    ({ merchant }) => `/complaint/public/index?uscc=${merchant.uscc}`,
    '近 12 个月',
  ),
  {
    name: 'followed merchants',
    visit: { phone: follower },
    open: async (visit, { merchant }) => {
      await visit.goto('/credit/inbox/index')
      await apiOf(visit.origin).follow(await visit.session(), merchant.uscc)
      await visit.goto('/credit/inbox/index')
      await visit.page.getByRole('tab', { name: '关注的商家' }).click()
      await visit.page.getByRole('link', { name: merchant.name }).waitFor()
    },
  },
  {
    name: 'correction of a record',
    open: async ({ page, goto }, { merchant }) => {
      await goto(`/credit/correction/new/index?uscc=${merchant.uscc}&record=${merchant.records[0]?.id ?? ''}`)
      await page.getByText('您要指出的信息').waitFor()
    },
  },
  {
    name: 'correction with problems',
    open: async ({ page, goto }, { merchant }) => {
      await goto(`/credit/correction/new/index?uscc=${merchant.uscc}`)
      await page.getByRole('button', { name: '登录并提交' }).click()
      await page
        .getByText(/还有 \d+ 处要补充/)
        .first()
        .waitFor()
    },
  },
  at(
    'correction of what is not public any more',
    ({ merchant }) => `/credit/correction/new/index?uscc=${merchant.uscc}&record=gone`,
    '这条信息已经不公示了',
  ),
  {
    name: 'request for correction',
    visit: { phone: asker },
    open: (visit, { merchant }) => openRequest(visit, merchant.uscc),
  },
  {
    name: 'withdrawal of a request asked about',
    visit: { phone: asker },
    open: async (visit, { merchant }) => {
      await openRequest(visit, merchant.uscc)
      await visit.page.getByRole('button', { name: '撤回请求' }).click()
      await visit.page.getByRole('dialog').waitFor()
    },
  },
  at('request unknown', () => `/credit/correction/request/index?id=${unknownId}`, '没有找到这件更正请求', {
    ...notFound,
    phone: asker,
  }),
  {
    name: 'requests for correction',
    visit: { phone: asker },
    open: async (visit, { merchant }) => {
      await openRequest(visit, merchant.uscc)
      await visit.goto('/credit/correction/list/index')
      await visit.page
        .getByText(/JC\d{4}-\d{6}/)
        .first()
        .waitFor()
    },
  },
  at('requests signed out', () => '/credit/correction/list/index', '登录后查看您的更正请求'),
  at('scanner without a camera', () => '/trace/scan/index', '这台设备没有相机'),
  {
    name: 'scanner in an app without a camera for pages',
    visit: {
      context: { userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116.0 Mobile MicroMessenger/8.0.50' },
    },
    open: async ({ page, goto }) => {
      await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'mediaDevices'))
      await goto('/trace/scan/index')
      await page.getByText('选“在浏览器打开”').waitFor()
    },
  },
  {
    name: 'scanner with a slip typed',
    open: async ({ page, goto }) => {
      await goto('/trace/scan/index')
      await page.getByLabel('输入码上的字').fill('69O1234567892')
      await page.getByRole('button', { name: /是不是/ }).waitFor()
    },
  },
  {
    name: 'photo and words that another app shared',
    visit: { context: { serviceWorkers: 'allow' } },
    open: async (visit) => {
      await installed(visit)
      await share(visit, { text: '这瓶酒是假的', photo: await photoOf(1) })
      await visit.page.getByText('只存在这台手机里').waitFor()
      await visit.page.getByText('没有找到条码或二维码。').waitFor()
    },
  },
  at(
    'shared by another app, no longer there',
    () => `/trace/shared/index?id=${unknownId}`,
    '没有收到分享的内容',
  ),
  codeScreen('code of a merchant', '91350100M000100Y43', '写法没有错，这里还没有它的资料'),
  codeScreen(
    'code of a GS1 label',
    ']d201069012345678921727123110A1\u001d21X9',
    '[GS] 是分隔符，其他看不见的字符写成 [U+编号]。',
  ),
  codeScreen('code with a slip', '69O1234567892', '是不是下面这个？'),
  codeScreen('code misread', '6901234567893', '多半是扫错或抄错了'),
  codeScreen('code of a medicine', '83857930000879766660', '查出来有四种结果'),
  codeScreen('code unknown', 'hello', '认不出这是什么码'),
  codeScreen('code that is an address', 'https://example.com/x', '这是一个网址'),
  at(
    'product',
    ({ product }) => `/trace/product/index?gtin=${product.gtin}&lot=${product.lot?.lot ?? ''}`,
    '它走过的路',
  ),
  at(
    'product recalled',
    ({ recalled }) => `/trace/product/index?gtin=${recalled.gtin}&lot=${recalled.lot}`,
    '您查的这一批在召回之列。',
  ),
  at(
    'product recalled, no lot chosen',
    ({ recalled }) => `/trace/product/index?gtin=${recalled.gtin}`,
    '选一个批次，看它从哪里来、经过谁的手。',
  ),
  {
    name: 'product over six levels, a step opened',
    open: async ({ page, goto }, { deep }) => {
      await goto(`/trace/product/index?gtin=${deep.gtin}&lot=${deep.lot}`)
      await page
        .getByRole('button', { name: /单据 \d/ })
        .first()
        .click()
      await page.getByRole('group', { name: '单据和读数' }).waitFor()
    },
  },
  at(
    'item sold twice',
    ({ soldTwice }) => `/trace/product/index?gtin=${soldTwice.gtin}&serial=${soldTwice.serial}`,
    '查这一件',
  ),
  at(
    'product with a certificate past its end',
    ({ uncertified }) => `/trace/product/index?gtin=${uncertified.gtin}&lot=${uncertified.lot}`,
    '认证',
  ),
  at('item to be looked up', ({ product }) => `/trace/item/index?gtin=${product.gtin}&serial=S1`, '要查的是'),
  {
    name: 'item looked up',
    open: async ({ page, goto }, { product }) => {
      await goto(`/trace/item/index?gtin=${product.gtin}&serial=S2`)
      await page.getByLabel('省份').selectOption('福建省')
      await page.getByLabel('城市').selectOption('福州市')
      await page.getByRole('button', { name: '查一查' }).click()
      await page.getByText('在哪里查的').waitFor()
    },
  },
  at('pallet by its number', ({ pallet }) => `/trace/unit/index?sscc=${pallet}`, '里面是什么'),
  at('pallet with a wrong number', () => '/trace/unit/index?sscc=069012340000000123', '箱号不对'),
  at('item without a serial number', () => '/trace/item/index', '没有序列号'),
  at('label to be compared', ({ product }) => `/trace/label/index?gtin=${product.gtin}`, '标签上写的'),
  {
    name: 'label that differs',
    open: async ({ page, goto }, { product }) => {
      await goto(`/trace/label/index?gtin=${product.gtin}`)
      await page.getByLabel('生产者的名字').fill('别的食品厂')
      await page.getByRole('button', { name: '对一对' }).click()
      await page.getByText('1 处要问一问').waitFor()
    },
  },
  at('kiosk', () => '/trace/kiosk/index', '把码对着扫码器', kioskScreen),
  {
    name: 'kiosk with a product',
    visit: kioskScreen,
    open: async (visit, { product }) => {
      await openKiosk(visit)
      await scan(visit.page, product.gtin)
      await visit.page.getByText('谁来负责').waitFor()
    },
  },
  at('product unknown', () => '/trace/product/index?gtin=06901234567892', '这里没有这件商品的资料', notFound),
  at('codes read, none', () => '/trace/history/index', '还没有扫过码'),
  {
    name: 'codes read',
    open: async ({ page, goto }, { product }) => {
      await typeIntoScanner({ page, goto }, '/trace/scan/index', [product.gtin])
      await page.getByRole('heading', { name: product.name }).waitFor()
      await goto('/trace/history/index')
      await page.getByRole('list', { name: '扫过的码' }).getByText(product.name).waitFor()
    },
  },
  at('shelf, empty', () => '/trace/shelf/index', '货架是空的'),
  {
    name: 'shelf with a recall',
    open: async ({ page, goto }, { recalled }) => {
      await goto(`/trace/product/index?gtin=${recalled.gtin}&lot=${recalled.lot}`)
      await page.getByRole('button', { name: '放上我的货架' }).click()
      await page.getByRole('button', { name: '在我的货架上' }).waitFor()
      await goto('/trace/shelf/index')
      await page.getByText(/^召回：/).waitFor()
    },
  },
  at('shopping list, empty', () => '/trace/basket/index', '清单是空的'),
  {
    name: 'scanner reading on and on',
    open: async ({ page, goto }, { product }) => {
      await typeIntoScanner({ page, goto }, '/trace/scan/index?mode=basket', [product.gtin])
      await page.getByText(`${product.name} × 1`).waitFor()
    },
  },
  {
    name: 'shopping list',
    open: async ({ page, goto }, { product, recalled }) => {
      const gtins = [recalled.gtin, product.gtin]
      await typeIntoScanner({ page, goto }, '/trace/scan/index?mode=basket', gtins)
      await page.getByText(`${product.name} × 1`).waitFor()
      await goto('/trace/basket/index')
      await page.getByText('2 种，2 件').waitFor()
      await page.getByText(/批次召回/).waitFor()
    },
  },
  at(
    'products side by side',
    ({ product, recalled }) =>
      `/trace/compare/index?products=${product.gtin}~${product.lot?.lot ?? ''},${recalled.gtin}`,
    '走过的路',
  ),
  at('products side by side, too few', () => '/trace/compare/index', '要两件商品才能比较'),
  at('questions before a complaint', () => '/complaint/wizard/index', '是哪方面的事？'),
  at('situations of a trade', () => '/complaint/wizard/index?at=tea', '茶叶发霉、有虫、有怪味'),
  {
    name: 'situations searched',
    open: async ({ page, goto }) => {
      await goto('/complaint/wizard/index')
      await page.getByRole('combobox', { name: '用您的话搜一搜' }).fill('假酒')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '“假酒”的结果' }).waitFor()
    },
  },
  at('situation to file', () => '/complaint/wizard/index?at=produce-weight-mine', '这件事可以在这里办'),
  at('situation that others deal with', () => '/complaint/wizard/index?at=money-scam', '拨打 110'),
  at('situation that is lawful', () => '/complaint/wizard/index?at=liquor-price', '这样做一般不违法'),
  {
    name: 'draft from a situation, with ready sentences',
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index?leaf=tea-mouldy')
      await page.getByRole('button', { name: /打开后发现茶叶/ }).click()
      await page.getByText(/处 ___ 要填/).waitFor()
    },
  },
  at('draft', () => '/complaint/draft/index', '投诉谁'),
  {
    name: 'draft with problems',
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index')
      await page.getByRole('button', { name: '登录并提交' }).click()
      await page
        .getByText(/还有 \d+ 处要补充/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'complaint being sent',
    visit: { phone: '13900000101', expects: [/ERR_FAILED/] },
    open: async ({ page, goto }, { merchant }) => {
      await page.route('**/api/v1/uploads**', (route) => route.abort())
      await goto(`/complaint/draft/index?uscc=${merchant.uscc}`)
      await page.getByText(merchant.name).waitFor()
      await tell(page)
      await addPhotos(page, [await photoOf(1)])
      await page.getByRole('button', { name: '提交投诉' }).click()
      await page.getByText('刚才没有送到，稍后会自动再试。').waitFor()
    },
  },
  {
    name: 'photo of a draft looked at',
    open: async (visit) => {
      await openPhoto(visit)
      await visit.page.getByText(/^大小 |^发送缩小的副本/).waitFor()
    },
  },
  {
    name: 'photo of a draft being covered',
    open: async (visit) => {
      const { page } = visit
      await openPhoto(visit)
      await page.getByRole('button', { name: '遮住人脸、车牌、卡号' }).click()
      await page.getByRole('button', { name: '加一块' }).click()
      await page.getByRole('button', { name: '加宽' }).waitFor()
    },
  },
  {
    name: 'draft on a phone with little room, a photo picked twice',
    open: async ({ page, goto }) => {
      await page.addInitScript(() => {
        navigator.storage.estimate = async () => ({ quota: 100_000_000, usage: 88_000_000 })
      })
      await goto('/complaint/draft/index')
      await page.getByText(/空间只剩约 12 MB/).waitFor()
      const photo = await photoOf(1)
      await addPhotos(page, [photo])
      const choosing = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: '添加照片' }).click()
      await (await choosing).setFiles([photo])
      await page.getByText(/只留一份/).waitFor()
    },
  },
  {
    name: 'recording on the spot, before it begins',
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index')
      await page.getByRole('button', { name: '现场录音' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'draft of a complaint and a report',
    open: async ({ page, goto }, { merchant }) => {
      await goto(`/complaint/draft/index?uscc=${merchant.uscc}`)
      await page.getByText(merchant.name).waitFor()
      await tell(page)
      await page.getByText('既要解决纠纷，也要请他们去查').click()
      await page.getByText('网上平台里的店').click()
      await page.getByLabel('商家地址').fill('福建省福州市鼓楼区示例路 1 号')
      await page.getByText('福州市鼓楼区市场监督管理局').first().waitFor()
      await page.getByText('可能被卡住的地方').waitFor()
    },
  },
  {
    name: 'draft of an anonymous report',
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index')
      await page.getByText('商家可能违法，请去查').click()
      await page.getByText('匿名举报').click()
      await page.getByRole('button', { name: '选区、县' }).click()
      await page.getByLabel('选区、县：省').waitFor()
    },
  },
  {
    name: 'draft for somebody else, signed on the screen',
    open: async ({ page, goto }, { merchant }) => {
      await goto(`/complaint/draft/index?uscc=${merchant.uscc}`)
      await page.getByText(merchant.name).waitFor()
      await tell(page)
      await fillProxy(page)
      await page.getByText('除了办手续，还能替本人作下面勾选的决定').click()
      await signWithMouse(page)
      await page.getByText('已签 2 笔').waitFor()
    },
  },
  {
    name: 'draft for somebody else, with a signed paper',
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index')
      await fillProxy(page)
      await page.getByText('我有签好的纸质委托书，拍照上传').click()
      await page.getByRole('button', { name: '拍委托书' }).waitFor()
    },
  },
  {
    name: 'complaint and report explained',
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index')
      await page.getByRole('button', { name: '有什么不同' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  at('draft in the elder edition: first question', () => '/complaint/draft/index', '您要办什么？', elder),
  {
    name: 'draft in the elder edition: something missing',
    visit: elder,
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index')
      await answer(page, 3)
      await page.getByRole('button', { name: '下一步' }).click()
      await page
        .getByText(/^这一步还有 \d 处要填/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'draft in the elder edition: looked over',
    visit: elder,
    open: async ({ page, goto }) => {
      await goto('/complaint/draft/index')
      await answer(page, 10)
      await page.getByRole('heading', { name: '看一看，没错就提交' }).waitFor()
    },
  },
  at('draft gone', () => `/complaint/draft/index?key=${unknownId}`, '这份草稿已不在本机上'),
  {
    name: 'case',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/complaint/list/index')
      await page.getByText('已提交，待受理').first().click()
      await page.getByText('提交的内容').waitFor()
    },
  },
  {
    name: 'case with an offer',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/complaint/list/index')
      await page.getByText('在线和解中').first().click()
      await page.getByRole('button', { name: '接受方案' }).waitFor()
    },
  },
  {
    name: 'case whose promise is due, with a letter',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/complaint/list/index')
      await page.getByText('调解成功').first().click()
      await page.getByRole('button', { name: '看履行催告函' }).click()
      await page.getByText('双方在', { exact: false }).first().waitFor()
    },
  },
  {
    name: 'offer being declined',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/complaint/list/index')
      await page.getByText('在线和解中').first().click()
      await page.getByRole('button', { name: '不接受' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  at("merchant's side signed out", () => '/merchant-side/list/index', '商家登录'),
  {
    name: "merchant's cases",
    open: async (visit) => {
      await openMerchantSide(visit)
      await visit.page.getByText('在线和解中').first().waitFor()
    },
  },
  {
    name: "merchant's inbox",
    open: async (visit) => {
      await openMerchantSide(visit)
      await visit.page.getByText('商家消息').click()
      await visit.page
        .getByText(/投诉 2026-/)
        .first()
        .waitFor()
    },
  },
  {
    name: "merchant's case",
    open: async (visit) => {
      await openMerchantSide(visit)
      await visit.page.getByText('在线和解中').first().click()
      await visit.page.getByText('投诉内容').waitFor()
      await visit.page.getByLabel('怎么回事、怎么处理').waitFor()
    },
  },
  {
    name: 'withdrawal asked about',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/complaint/list/index')
      await page.getByText('已提交，待受理').first().click()
      await page.getByRole('button', { name: '撤回投诉' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'joint complaint, before one would take part',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/complaint/list/index')
      await page.getByText('已提交，待受理').first().click()
      await page.getByRole('link', { name: /和别人一起投诉/ }).click()
      await page.getByRole('button', { name: '我愿意和别人一起投诉' }).waitFor()
    },
  },
  {
    name: 'joint complaint to be decided on',
    visit: { phone: willing },
    open: openTogether(willing, 'quality', 'asked', '可以共同投诉了，请您决定'),
  },
  {
    name: 'joint complaint with something asked',
    visit: { phone: member },
    open: openTogether(member, 'prepaid', 'waiting', '接受调解方案'),
  },
  {
    name: 'joint complaint being left',
    visit: { phone: member },
    open: async (visit, places) => {
      await openTogether(member, 'prepaid', 'waiting', '接受调解方案')(visit, places)
      await visit.page.getByRole('button', { name: '退出共同投诉' }).click()
      await visit.page.getByRole('dialog').waitFor()
    },
  },
  at('joint complaint unknown', () => `/complaint/joint/index?id=${unknownId}`, '没有找到这件投诉', {
    ...notFound,
    phone: holder,
  }),
  at('case unknown', () => `/complaint/case/index?id=${unknownId}`, '没有找到这件投诉', {
    ...notFound,
    phone: holder,
  }),
  {
    name: 'receipt',
    visit: { phone: holder },
    open: (visit) => openReceipt(visit),
  },
  {
    name: 'receipt checked',
    visit: { phone: holder },
    open: async (visit) => {
      await openReceipt(visit)
      await visit.page.getByRole('link', { name: '打开核对页' }).click()
      await visit.page.getByText('这份回执是真的').waitFor()
    },
  },
  {
    name: 'case for 12315',
    visit: { phone: holder },
    open: async ({ page, goto }) => {
      await goto('/complaint/list/index')
      await page.getByText('已提交，待受理').first().click()
      await page.getByRole('link', { name: '交给全国 12315' }).click()
      await page.getByText('照这个顺序填').first().waitFor()
    },
  },
  {
    name: 'draft for 12315',
    open: async ({ page, goto }, { merchant }) => {
      await goto(`/complaint/draft/index?uscc=${merchant.uscc}`)
      await page.getByText(merchant.name).waitFor()
      await page.getByLabel('发生了什么').fill('买回家才发现包装已经胀开。')
      await goto('/complaint/list/index')
      await page.getByRole('link', { name: '准备交给 12315' }).first().click()
      await page.getByText('只在这台手机上备好，还没有提交').waitFor()
    },
  },
  at('receipt to be typed', () => '/complaint/verify/index', '核对一份回执'),
  at(
    'receipt unknown',
    () => '/complaint/verify/index?n=2026-999999&f=0123456789',
    '不是这里开出的回执',
    notFound,
  ),
  at('list', () => '/complaint/list/index', '已提交的', { phone: holder }),
  at('list signed out', () => '/complaint/list/index', '登录后查看已提交的投诉'),
  at('me', () => '/me/index', '关于放心查'),
  at('glossary', () => '/glossary/index', '法律和商品上的词，用平常话说一遍。只帮您看懂，不代替法律原文。'),
  {
    name: 'glossary without the word',
    open: async ({ page, goto }) => {
      await goto('/glossary/index')
      await page.getByLabel('找一个词').fill('没有的词')
      await page.getByText('没有找到“没有的词”').waitFor()
    },
  },
  {
    name: 'a term explained',
    open: async ({ page, goto }) => {
      await goto('/credit/data-quality/index')
      await page.getByRole('button', { name: '双公示' }).click()
      await page.getByRole('dialog', { name: '双公示' }).waitFor()
    },
  },
  at('me in the elder edition', () => '/me/index', '30 磅', elder),
  at('sign in', () => '/me/sign-in/index', '获取验证码'),
  {
    name: 'sign in with the code',
    open: async ({ page, goto }) => {
      await goto('/me/sign-in/index')
      await page.getByLabel('手机号').fill('13900000102')
      await page.getByRole('button', { name: '获取验证码' }).click()
      await page.getByRole('button', { name: '填入' }).waitFor()
    },
  },
  at('desk signed out', () => '/office/queue/index', '演示账号', deskScreen),
  {
    name: 'desk: queue',
    visit: deskScreen,
    open: async (visit) => {
      await openDesk(visit, '/office/queue/index')
      await queueIsThere(visit.page)
    },
  },
  {
    name: 'desk: queue on a phone',
    open: async (visit) => {
      await openDesk(visit, '/office/queue/index', demoHandler)
      await queueIsThere(visit.page)
    },
  },
  {
    name: 'desk: queue without a case',
    visit: deskScreen,
    open: async (visit) => {
      await openDesk(visit, '/office/queue/index')
      await queueIsThere(visit.page)
      await visit.page.getByLabel('查找').fill('没有这样的字')
      await visit.page.keyboard.press('Enter')
      await visit.page.getByText('没有这样的案件').waitFor()
    },
  },
  { name: 'desk: case', visit: deskScreen, open: deskCase('mediating', async () => undefined) },
  {
    name: 'desk: case, an act filled in',
    visit: deskScreen,
    open: deskCase('submitted', async (page) => {
      await page.getByRole('button', { name: '不予受理', exact: true }).click()
      await page.getByRole('dialog').getByText(/16-2/).waitFor()
    }),
  },
  {
    name: 'desk: letter before it is issued',
    visit: deskScreen,
    open: deskCase('mediating', async (page) => {
      await page.getByRole('button', { name: '投诉调解通知书', exact: true }).click()
      await page.getByRole('button', { name: '编号并发出' }).waitFor()
    }),
  },
  {
    name: 'desk: case unknown',
    visit: { ...deskScreen, ...notFound },
    open: async (visit) => {
      await openDesk(visit, `/office/case/index?id=${unknownId}`)
      await visit.page.getByText('没有找到这件案子').waitFor()
    },
  },
  {
    name: 'desk: log of looks',
    visit: deskScreen,
    open: async (visit) => {
      await openDesk(visit, await caseIn(visit.origin, 'mediating'))
      await visit.page.getByText('现在可以办理').waitFor()
      await visit.page.getByRole('link', { name: '查看记录' }).click()
      await visit.page.getByText('打开了案件').first().waitFor()
    },
  },
]
