import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { falseAd, mediation, quote, standardTerms } from '../pieces/advice'
import { online, service, shop } from '../pieces/bases'
import { agriculture, police, urban } from '../pieces/places'

const { complain, both } = filings(shop)
const { complain: complainService } = filings(service)
const { complain: complainOnline } = filings(online)

/** 宠物 */
export const pets = trade(
  'pets',
  say('宠物', 'Pets'),
  say('星期猫狗、医院、寄养、粮食', 'Sick animals, vets, boarding, food'),
  [
    complain('pets-sick', say('买来几天就病、死', 'Sick or dead within days'), {
      also: '星期狗 星期猫 猫瘟 细小 sick puppy kitten',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('诊断书、检测、合同、视频', 'Diagnosis, tests, contract and video')],
      state: [say('哪天接、哪天发病', 'When you took it and when it fell ill')],
      write: [say('___日接回，___日发病，医院诊断___。', 'Taken on ___, ill on ___: diagnosis ___.')],
      advice: told(
        '接回当天就去体检；合同里的“保健康几天”算数。',
        'Have it examined the same day; a health promise in the contract counts.',
      ),
    }),
    both('pets-breed', say('品种、血统证书是假的', 'False breed or pedigree'), {
      also: '品种 血统 证书 串串 breed pedigree',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('证书、聊天、鉴定', 'Certificate, chat, opinion')],
      write: [say('按___品种卖，实际___。', 'Sold as ___; in fact ___.')],
      advice: falseAd,
    }),
    complainService('pets-hospital', say('宠物医院乱收费、治坏', 'Vets: charges or bad treatment'), {
      also: '宠物医院 乱收费 治死 vet charge died',
      asks: ['refund', 'compensate'],
      keep: [say('收费单、病历、药', 'Bill, records and drugs')],
      write: [say('看___花了___元，___。', 'For ___ I paid ¥___; ___.')],
      advice: quote,
    }),
    elsewhere('pets-vet-licence', say('没有诊疗许可、兽医没证', 'A vet without a licence'), {
      also: '兽医 许可 无证 疫苗 vet licence vaccine',
      why: say('动物诊疗由农业农村部门管。', 'Treating animals belongs to the agriculture authority.'),
      to: [agriculture],
      keep: [say('店名、许可公示的照片', 'The name and what hangs on the wall')],
    }),
    complainService(
      'pets-boarding',
      say('寄养、洗澡、托运走失受伤', 'Lost or hurt in boarding, grooming, transport'),
      {
        also: '寄养 洗澡 托运 走失 死亡 boarding grooming lost',
        asks: ['compensate', 'refund'],
        keep: [say('寄养协议、监控、诊断', 'The terms, camera and diagnosis')],
        write: [say('___日送去，___日发现___。', 'Left on ___; on ___ I found ___.')],
        advice: mediation,
      },
    ),
    both('pets-food', say('宠物粮有问题', 'Bad pet food'), {
      also: '猫粮 狗粮 假粮 变质 pet food fake',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('包装、批号、剩下的粮、病历', 'Pack, lot, the rest, records')],
      write: [say('批号___的粮，吃了以后___。', 'After food of lot ___ it ___.')],
      advice: told(
        '剩下的粮封好，送检前先和商家商量检测费。',
        'Seal the rest; agree with the seller who pays for a test.',
      ),
    }),
    complainOnline(
      'pets-online',
      say('“0 元领养”、活体网购、分期', '“Free adoption”, animals by post, instalments'),
      {
        also: '0元领养 领养 分期 活体 盲盒 free adoption',
        asks: ['refund', 'return'],
        keep: [say('协议、付款、聊天', 'Terms, payment and chat')],
        write: [say('说免费领养，后来要我___。', 'It was free; then I had to ___.')],
        advice: standardTerms,
      },
    ),
    elsewhere('pets-bite', say('被咬、扰民、流浪动物', 'Bites, noise, strays'), {
      also: '咬人 狗叫 流浪狗 扰民 bite noise stray',
      why: say(
        '养犬管理由公安、城管部门管；被咬先去打疫苗。',
        'Dogs belong to police and city management; if bitten, vaccinate first.',
      ),
      to: [police, urban],
      keep: [say('地点、照片、病历', 'Place, photos and records')],
    }),
  ],
)
