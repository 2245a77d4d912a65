/** What single pieces of approvals and filings mean. */
import { say } from '../../text'
import { provinces } from '../../regions/provinces'
import type { Values } from './slot'

const domestic = say('境内生产', 'Made in mainland China')
const imported = say('境外生产（进口）', 'Imported')
const regional = say('港澳台生产', 'Made in Hong Kong, Macao or Taiwan, China')

/** 化妆品注册备案管理办法 art. 62 */
export const cosmeticKinds: Values = { 字: domestic, 进字: imported, 制字: regional }

export const ingredientKinds: Values = {
  注: say('已注册的新原料', 'Registered ingredient'),
  备: say('已备案的新原料', 'Filed ingredient'),
}

/** 医疗器械注册与备案管理办法 art. 115 */
export const deviceKinds: Values = { 准: domestic, 进: imported, 许: regional }

/** Class I is filed, not registered: 注 with class 1 never existed. */
export const deviceClasses: Values = {
  2: say('第二类（中度风险）', 'Class II (medium risk)'),
  3: say('第三类（较高风险）', 'Class III (higher risk)'),
}

/** 医疗器械分类目录 (2017), and 40 for reagents; before August 2018 other numbers were in use. */
export const deviceCategories: Values = {
  '01': say('有源手术器械', 'Active surgical devices'),
  '02': say('无源手术器械', 'Passive surgical devices'),
  '03': say('神经和心血管手术器械', 'Neuro- and cardiovascular surgery'),
  '04': say('骨科手术器械', 'Orthopaedic surgery'),
  '05': say('放射治疗器械', 'Radiotherapy'),
  '06': say('医用成像器械', 'Imaging'),
  '07': say('医用诊察和监护器械', 'Diagnosis and monitoring'),
  '08': say('呼吸、麻醉和急救器械', 'Breathing, anaesthesia, emergency'),
  '09': say('物理治疗器械', 'Physical therapy'),
  10: say('输血、透析和体外循环器械', 'Transfusion, dialysis, circulation'),
  11: say('医疗器械消毒灭菌器械', 'Sterilising'),
  12: say('有源植入器械', 'Active implants'),
  13: say('无源植入器械', 'Passive implants'),
  14: say('注输、护理和防护器械', 'Infusion, nursing, protection'),
  15: say('患者承载器械', 'Patient carriers'),
  16: say('眼科器械', 'Ophthalmology'),
  17: say('口腔科器械', 'Dentistry'),
  18: say('妇产科、辅助生殖和避孕器械', 'Obstetrics, fertility, contraception'),
  19: say('医用康复器械', 'Rehabilitation'),
  20: say('中医器械', 'Chinese medicine devices'),
  21: say('医用软件', 'Medical software'),
  22: say('临床检验器械', 'Clinical laboratory'),
  40: say('体外诊断试剂', 'In-vitro reagents'),
}

/** 药品注册管理办法 art. 123, and letters of before */
export const drugKinds: Values = {
  H: say('化学药', 'Chemical drug'),
  Z: say('中药', 'Chinese medicine'),
  S: say('生物制品', 'Biological product'),
  B: say('保健药品（旧）', 'Health drug (old)'),
  T: say('体外诊断试剂（旧）', 'Reagent (old)'),
  F: say('药用辅料（旧）', 'Excipient (old)'),
  J: say('进口分包装药品（旧）', 'Imported, packed here (old)'),
}

export const drugOrigins: Values = { C: regional, J: imported }

/** Of the renewal of 2002: a province by its two digits, or the national office. */
export const drugOffices: Values = {
  ...Object.fromEntries([...provinces].map(([code, { name }]) => [code, name])),
  10: say('原卫生部', 'Former ministry of health'),
  19: say('国家药品监督管理局', 'National drug authority'),
  20: say('国家药品监督管理局', 'National drug authority'),
}

export const foodOrigins: Values = { G: domestic, J: imported }
