import { pinyin } from 'pinyin-pro'

/** Every syllable of standard Chinese without tone, `v` for ü. */
const syllables =
  'a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo'.split(
    ' ',
  )
const syllableSet = new Set(syllables)

/** Characters of names that people read in more than one way; the first reading of each comes from the dictionary. */
const otherReadings: Readonly<Record<string, readonly string[]>> = {
  行: ['hang'],
  长: ['zhang'],
  重: ['chong'],
  厦: ['xia'],
  乐: ['yue'],
  都: ['du'],
  会: ['kuai'],
  单: ['shan'],
  曾: ['zeng'],
  朝: ['zhao'],
  调: ['tiao'],
  传: ['zhuan'],
  盛: ['cheng'],
  省: ['xing'],
  藏: ['zang'],
  车: ['ju'],
  尉: ['yu'],
  蔚: ['yu'],
  解: ['xie'],
  仇: ['qiu'],
  泊: ['po'],
  柏: ['bo'],
  贾: ['gu'],
  召: ['shao'],
  洞: ['tong'],
  参: ['shen'],
  宿: ['xiu'],
  薄: ['bo', 'bao'],
  覃: ['qin', 'tan'],
  翟: ['di', 'zhai'],
  校: ['jiao'],
  系: ['ji'],
  种: ['chong'],
  便: ['pian'],
  露: ['lou'],
  率: ['lv', 'shuai'],
  沈: ['chen'],
  缪: ['miao'],
  区: ['ou'],
  查: ['zha'],
  万: ['mo'],
  六: ['lu'],
  大: ['dai'],
  堡: ['pu', 'bu'],
  铺: ['pu'],
  埔: ['pu', 'bu'],
  圩: ['xu', 'wei'],
  蚌: ['beng'],
  涡: ['guo'],
  荥: ['xing', 'ying'],
  歙: ['she'],
  莘: ['xin'],
  佛: ['fu'],
  合: ['ge'],
  强: ['jiang'],
  降: ['xiang'],
  塔: ['da'],
  术: ['zhu'],
  卡: ['qia'],
  角: ['jue'],
  弹: ['dan', 'tan'],
}

const known = new Map<string, readonly string[]>()

/**
 * How one character of a normalised name is read: syllables without tone, `v` for ü. A letter or digit reads as
 * itself; what cannot be read has no reading.
 */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character)
  if (readings) return readings
  if (/^[a-z0-9]$/.test(character)) readings = [character]
  else {
    const first = pinyin(character, { toneType: 'none', v: true })
    const all = [first, ...(otherReadings[character] ?? [])].filter((reading) => syllableSet.has(reading))
    readings = [...new Set(all)]
  }
  known.set(character, readings)
  return readings
}

const begunBy = new Map<string, string[]>()
for (const syllable of syllables)
  for (let length = 1; length <= syllable.length; length += 1) {
    const letters = syllable.slice(0, length)
    const begun = begunBy.get(letters)
    if (begun) begun.push(syllable)
    else begunBy.set(letters, [syllable])
  }

/**
 * Syllables that begin with these letters, the letters themselves first when they are one.
 * @param letters one at least
 */
export function syllablesFrom(letters: string): readonly string[] {
  return begunBy.get(letters) ?? []
}

/** More ways to cut letters into syllables than this are not tried. */
const MAX_CUTS = 6

/** Ways to read letters as syllables, the last of which may be begun only: `xian` → [xian], [xi, an]. */
export function cutsOf(letters: string): readonly (readonly string[])[] {
  const cuts: string[][] = []
  const cut = (rest: string, before: readonly string[]): void => {
    if (cuts.length >= MAX_CUTS) return
    if (syllablesFrom(rest).length > 0) cuts.push([...before, rest])
    for (let length = Math.min(6, rest.length - 1); length > 0; length -= 1) {
      const syllable = rest.slice(0, length)
      if (syllableSet.has(syllable)) cut(rest.slice(length), [...before, syllable])
    }
  }
  cut(letters, [])
  return cuts
}
