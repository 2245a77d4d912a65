import { say } from '../../../text'
import { elsewhere, filings, trade } from '../build'
import { asAgreed, falseAd, openPrice, quote } from '../pieces/advice'
import { seen, service } from '../pieces/bases'
import { civilAffairs, emergency, health, medicalInsurance } from '../pieces/places'

const { complain, both } = filings(service)
const { report } = filings(seen)

/** 看病、口腔、体检、月子、养老 */
export const clinics = trade(
  'clinics',
  say('看病、口腔、体检、养老', 'Clinics, dentists, check-ups, care homes'),
  say('收费、广告在这里；治得好不好找卫健部门', 'Fees and advertisements here; treatment elsewhere'),
  [
    elsewhere('clinics-treatment', say('没治好、治坏了', 'Treatment failed or harmed'), {
      also: '医疗事故 误诊 治坏 医院纠纷 malpractice hospital',
      why: say(
        '诊疗对不对要由卫生健康部门和医疗调解组织判断。',
        'Whether treatment was right is for the health authority and medical mediation.',
      ),
      to: [health, emergency],
      keep: [say('病历复印件、检查单、收费单', 'Copies of records, tests and bills')],
    }),
    both('clinics-fee', say('乱收费、没公示价格', 'Wrong or unpublished fees'), {
      also: '医院 乱收费 重复收费 没公示 hospital fee double',
      asks: ['refund'],
      keep: [say('收费清单、价目表', 'The itemised bill and the price list')],
      write: [
        say('清单上___收了___次，实际做了___次。', 'The bill has ___ ___ times; it was done ___ times.'),
      ],
      advice: openPrice,
    }),
    complain('clinics-teeth', say('种牙、正畸加价、不退钱', 'Implants or braces: added charges, no refund'), {
      also: '种牙 正畸 牙套 口腔 集采价 implant braces dentist',
      asks: ['refund'],
      keep: [say('合同、报价、付款记录', 'Contract, quote and payments')],
      write: [say('宣传___元一颗，实际要___元。', 'Advertised at ¥___ each; it came to ¥___.')],
      advice: quote,
    }),
    report('clinics-ad', say('医院广告包治、用病人作证', 'Advertisements promising cures'), {
      also: '医疗广告 包治 患者证明 神医 hospital advertisement cure',
      keep: [say('广告的照片、截图、时间', 'A photo or screenshot with its time')],
      write: [say('广告里说___，还用___作证。', 'The advertisement says ___ and shows ___ as proof.')],
      advice: falseAd,
    }),
    complain('clinics-checkup', say('体检套餐缩水、报告拖延', 'A check-up with items left out, or late'), {
      also: '体检 漏项 报告 套餐 check-up package report',
      asks: ['redo', 'refund'],
      keep: [say('套餐单和报告', 'The package and the report')],
      write: [say('套餐有___，报告里没有___。', 'The package has ___; the report lacks ___.')],
      advice: asAgreed,
    }),
    elsewhere('clinics-insurance', say('医保报销、异地结算不给办', 'Insurance settlement refused'), {
      also: '医保报销 异地结算 报销比例 reimbursement settlement',
      why: say('报销由医疗保障部门管。', 'Settlement belongs to the medical insurance authority.'),
      to: [medicalInsurance],
      keep: [say('结算单、参保地', 'The bill and where you are insured')],
    }),
    complain(
      'clinics-postnatal',
      say('月子中心退费、服务缩水', 'Postnatal centres: refunds, less than agreed'),
      {
        also: '月子中心 月嫂 产后 退费 postnatal nanny',
        asks: ['refund', 'compensate'],
        keep: [say('合同、服务项目单', 'The contract and list of services')],
        write: [say('合同写___，实际只有___。', 'The contract says ___; there was only ___.')],
        advice: asAgreed,
      },
    ),
    elsewhere('clinics-care-home', say('养老院照护不好、押金不退', 'A care home: bad care, deposit kept'), {
      also: '养老院 敬老院 押金 护理 预收费 care home deposit',
      why: say(
        '养老机构由民政部门管；收费欺诈也可以在这里说。',
        'Care homes belong to civil affairs; deceit about fees can be told here too.',
      ),
      to: [civilAffairs],
      keep: [say('入住合同、护理记录、照片', 'The contract, care records and photos')],
    }),
  ],
)
