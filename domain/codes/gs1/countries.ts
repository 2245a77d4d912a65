/** ISO 3166-1 numeric codes of the countries met most on labels; a code that is missing is only unknown to us. */
import { say, type Text } from '../../text'

const rows =
  '036澳大利亚|Australia 040奥地利|Austria 056比利时|Belgium 076巴西|Brazil 116柬埔寨|Cambodia 124加拿大|Canada ' +
  '152智利|Chile 156中国|China 158中国台湾|Taiwan,_China 203捷克|Czechia 208丹麦|Denmark 218厄瓜多尔|Ecuador ' +
  '246芬兰|Finland 250法国|France 276德国|Germany 300希腊|Greece 344中国香港|Hong_Kong,_China 348匈牙利|Hungary ' +
  '356印度|India 360印度尼西亚|Indonesia 372爱尔兰|Ireland 380意大利|Italy 392日本|Japan 398哈萨克斯坦|Kazakhstan ' +
  '410韩国|Korea 418老挝|Laos 446中国澳门|Macao,_China 458马来西亚|Malaysia 484墨西哥|Mexico 496蒙古|Mongolia ' +
  '104缅甸|Myanmar 528荷兰|Netherlands 554新西兰|New_Zealand 578挪威|Norway 586巴基斯坦|Pakistan 604秘鲁|Peru ' +
  '608菲律宾|Philippines 616波兰|Poland 620葡萄牙|Portugal 643俄罗斯|Russia 702新加坡|Singapore 704越南|Vietnam ' +
  '710南非|South_Africa 724西班牙|Spain 752瑞典|Sweden 756瑞士|Switzerland 764泰国|Thailand 792土耳其|Türkiye ' +
  '804乌克兰|Ukraine 826英国|United_Kingdom 840美国|United_States 858乌拉圭|Uruguay 032阿根廷|Argentina'

let table: ReadonlyMap<string, Text> | undefined

/** The country's name; null when the table has none. */
export function countryName(numeric: string): Text | null {
  table ??= new Map(
    rows.split(' ').map((row) => {
      const [zh = '', en = ''] = row.slice(3).split('|')
      return [row.slice(0, 3), say(zh, en.replace(/_/g, ' '))]
    }),
  )
  return table.get(numeric) ?? null
}
