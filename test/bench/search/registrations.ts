import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { dice, type Dice } from '../../../mock/dice'
import { tableOf } from '../../../domain/regions/names'
import { provinces } from '../../../domain/regions/provinces'
import { tradeIds, trades } from '../../../domain/credit/trades'

/** Characters of trade names (字号), the liked ones first; how often each is drawn follows Zipf's law. */
const liked =
  '华兴盛达金福鑫源泰和丰顺祥瑞龙海天明安德信诚美康富佳宏利永万荣昌东方新中润嘉隆宝恒通广正元大亿茂合众联宇博远创科星光阳春林山江河云峰岳松竹梅兰菊莲荷花草木石玉珠翠晶银铜铁钢铭锦绣彩虹霞月辰晨曦晓旭日升腾飞翔鹏鹰鹤凤凰麒麟虎狮象马羊牛鹿燕雀蝶蜂鱼贝湖泉溪潭池港湾岛滩沙岩峡谷坡岭田园农禾谷麦稻米粮油茶果桃李杏枣梨橘柚蕉椰枫柏桂榕杉桦柳桐楠檀樟雅静怡悦乐欣欢喜庆吉运禄寿宁平顺畅达捷迅速驰骋奔跃越超群英杰豪雄伟壮强健力量智慧聪睿哲贤良善仁义礼廉洁清纯真朴厚实笃敬忠孝勤俭谦恭温柔刚毅坚韧卓优精品质尚品味鲜香甜润滋养生活家居人心情意缘梦想未来时代世纪千百万亿兆京沪闽晋粤浙苏鲁豫湘鄂川渝秦陇青藏蒙疆'
const ways = ['路', '街', '大道', '巷', '村', '社区', '工业园']
const enterpriseForms = ['有限公司', '有限责任公司', '股份有限公司', '有限公司分公司', '合伙企业', '厂']
const traderForms = ['店', '经营部', '商行', '中心', '工作室', '馆', '铺']
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡'

interface Place {
  readonly code: string
  readonly names: readonly [province: string, prefecture: string, county: string]
}

const header = '企业名称,统一社会信用代码,注册日期,企业类型,法人代表,注册资金,经营范围,所在省份,地区,注册地址'

/** A number below `count`, small ones more often: Zipf's law with exponent 1. */
export const zipf = (chance: Dice, count: number) =>
  Math.min(count - 1, Math.floor(Math.exp(chance.next() * Math.log(count + 1))) - 1)

/** Writes a registration file of so many invented merchants, the same at every run. */
export async function writeRegistrations(file: string, rows: number): Promise<void> {
  const chance = dice('bench search')
  const places = allPlaces()
  const characters = [...new Set(liked)]
  const out = createWriteStream(file)
  out.write(`${header}\n`)
  for (let row = 0; row < rows; row += 1)
    if (!out.write(`${lineOf(row, chance, places, characters)}\n`)) await once(out, 'drain')
  out.end()
  await finished(out)
}

function lineOf(row: number, chance: Dice, all: readonly Place[], characters: readonly string[]): string {
  const place = all[zipf(chance, all.length)]
  if (!place) throw new RangeError('no place')
  const { code, names } = place
  const [province, prefecture, county] = names
  const isTrader = chance.chance(0.6)
  const tradeName = Array.from(
    {
      length: chance.weighted([
        [2, 7],
        [3, 2],
        [4, 1],
      ]),
    },
    () => characters[zipf(chance, characters.length)],
  ).join('')
  const trade = chance.pick(trades[tradeIds[zipf(chance, tradeIds.length)] ?? 'food'].words.split(' '))
  const region = isTrader
    ? county
    : chance.weighted([
        [prefecture, 4],
        [province, 2],
        [county, 2],
        [prefecture.replace(/市$/, ''), 2],
      ])
  const form = chance.pick(isTrader ? traderForms : enterpriseForms)
  const name = `${region}${tradeName}${trade}${form}`
  const person = chance.pick([...surnames]) + '*'.repeat(chance.whole(1, 2))
  const day = `${chance.whole(1985, 2026)}-${two(chance.whole(1, 11))}-${two(chance.whole(1, 28))}`
  const road = `${characters[zipf(chance, characters.length)]}${characters[zipf(chance, characters.length)]}${chance.pick(ways)}`
  const address = `${province}${prefecture}${county}${road}${chance.whole(1, 999)}号`
  const uscc = `${isTrader ? '92' : '91'}${code}${'MA'}${row.toString(36).toUpperCase().padStart(7, '0')}X`
    .slice(0, 18)
    .padEnd(18, '0')
  return `${name},${uscc},${day},${isTrader ? '个体工商户' : '有限责任公司'},${person},${chance.whole(1, 999)}万元,${trade}；零售,${province},${prefecture},${address}`
}

const two = (number: number) => String(number).padStart(2, '0')

function allPlaces(): readonly Place[] {
  return [...provinces].flatMap(([code, { name }]) => {
    const { prefectures, counties } = tableOf(code)
    const prefectureOf = new Map(prefectures.map((each) => [each.code, each.name]))
    return counties
      .filter((county) => county.name.length > 1)
      .map((county) => ({
        code: county.code,
        names: [name.zh, prefectureOf.get(county.code.slice(0, 4)) ?? '', county.name] as const,
      }))
  })
}
