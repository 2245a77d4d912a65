import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, guarantee, reportProtected } from '../pieces/advice'
import { online, seen, shop } from '../pieces/bases'
import { health, police } from '../pieces/places'

const { complain, both } = filings(shop)
const { complain: complainOnline } = filings(online)
const { report } = filings(seen)

/** 医疗器械 */
export const devices = trade(
  'devices',
  say('血压计、理疗仪、助听器', 'Blood pressure meters, therapy devices, hearing aids'),
  say('家用医疗器械、轮椅、隐形眼镜护理', 'Medical devices at home'),
  [
    both('devices-unregistered', say('没有注册证、备案号', 'No registration number'), {
      also: '医疗器械 注册证 备案 械注准 三无 unregistered device',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('铭牌和说明书的照片', 'Photos of the plate and the manual')],
      write: [say('产品叫___，上面找不到注册证号。', 'It is called ___ and bears no registration number.')],
      advice: told(
        '正规器械的包装上有“械注准”或“械备”号，可以上网查。',
        'A real device bears a number (械注准 or 械备) that can be looked up.',
      ),
    }),
    both(
      'devices-cure',
      say('说能治好高血压、糖尿病、癌症', 'Said to cure blood pressure, diabetes, cancer'),
      {
        also: '理疗仪 体验店 治百病 高血压 磁疗 负离子 床垫 therapy cure mattress',
        asks: ['return', 'refund', 'compensate'],
        keep: [say('宣传单、讲课录音、收据', 'The leaflet, a recording of the talk, the receipt')],
        state: [say('谁说的、怎么说的', 'Who said it and how')],
        write: [say('他们说用了能___，我花了___元买___。', 'They said it would ___; I paid ¥___ for ___.')],
        advice: fraud,
      },
    ),
    report(
      'devices-free-trial',
      say('体验店天天骗老人来“免费理疗”', 'A shop luring old people with free therapy'),
      {
        also: '体验店 免费理疗 会销 老人 鸡蛋 free therapy elderly',
        keep: [say('店名、讲课时间、宣传', 'The name, the hours and the claims')],
        write: [
          say('这家店每天___点给老人讲课，卖___。', 'Every day at ___ they lecture old people and sell ___.'),
        ],
        advice: reportProtected,
      },
    ),
    complain('devices-inaccurate', say('血压计、血糖仪测不准', 'A meter that measures wrong'), {
      also: '血压计 血糖仪 不准 误差 体温计 inaccurate meter',
      asks: ['repair', 'replace', 'return'],
      keep: [say('和医院同时测的数', 'Readings at the hospital at the same time')],
      write: [say('它测___，医院同时测___。', 'It shows ___; the hospital measured ___.')],
      advice: told(
        '不要靠它停药。请店家按说明书的精度送检。',
        'Do not change medicine by it. Ask the shop to test it against its stated accuracy.',
      ),
    }),
    complain('devices-hearing', say('助听器不合适，不给调、不给退', 'A hearing aid that does not fit'), {
      also: '助听器 验配 不合适 啸叫 hearing aid fitting',
      asks: ['redo', 'return', 'refund'],
      keep: [say('验配单、保修卡', 'The fitting record and the warranty')],
      write: [say('配了以后___，去调了___次没有好。', 'Since fitting it ___; adjusted ___ times in vain.')],
      advice: told(
        '先按约定调试；试用期和退货条件看合同。',
        'First have it adjusted as agreed; see the contract for trial and return.',
      ),
    }),
    complain('devices-repair', say('坏了不保修', 'Broken and no warranty given'), {
      also: '轮椅 制氧机 呼吸机 保修 坏了 wheelchair oxygen warranty',
      asks: ['repair', 'replace'],
      keep: [say('保修卡、故障的视频', 'The warranty and a video of the fault')],
      write: [say('用了___个月，出现___，店家说___。', 'After ___ months it ___; the shop says ___.')],
      advice: guarantee,
    }),
    complainOnline('devices-online', say('网上买的器械和宣传不符', 'Bought online, not as advertised'), {
      also: '网购 按摩仪 美容仪 祛斑仪 脱毛仪 online device massager',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('宣传页截图', 'A screenshot of the advertisement')],
      write: [say('页面说___，实际___。', 'The page says ___; in fact ___.')],
      advice: falseAd,
    }),
    elsewhere(
      'devices-clinic',
      say('无证的人在店里扎针、拔牙', 'Needles or teeth pulled without a licence'),
      {
        also: '无证行医 针灸 拔牙 打针 黑诊所 unlicensed practice',
        why: say(
          '行医要有执业许可，由卫生健康部门查；出了人命立即报警。',
          'Treating people needs a licence of the health authority; for grave harm call the police.',
        ),
        to: [health, police],
        keep: [say('地点、时间、做了什么', 'Place, time and what was done')],
      },
    ),
    lawful('devices-opened', say('贴身的器械拆了想退', 'Opened a device worn on the body'), {
      also: '拆封 隐形眼镜 贴身 卫生 opened hygiene',
      why: told(
        '拆封后影响安全和卫生的，一般不适用七天无理由退货。',
        'Once opened, goods touching safety or hygiene usually have no seven-day return.',
      ),
      then: say('质量有问题的不受这个限制。', 'Faulty goods are not limited by this.'),
    }),
  ],
)
