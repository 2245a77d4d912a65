/** What single positions of registration numbers mean. A value that is missing here is only unknown to us. */
import { say } from '../../text'
import type { Values } from './slot'

/** GB 32100-2015 position 1 with its amendments: the registering department. Other letters are not assigned. */
export const usccDepartments: Values = {
  1: say('机构编制', 'Public institutions'),
  2: say('外交', 'Foreign affairs'),
  3: say('司法行政', 'Justice'),
  4: say('文化', 'Culture'),
  5: say('民政', 'Civil affairs'),
  6: say('旅游', 'Tourism'),
  7: say('宗教', 'Religious affairs'),
  8: say('工会', 'Trade unions'),
  9: say('市场监督管理（原工商）', 'Market regulation'),
  A: say('中央军委改革和编制办公室', 'Central Military Commission'),
  N: say('农业农村', 'Agriculture'),
  Y: say('其他', 'Other'),
}

/** Positions 1 and 2 together: department and kind of organisation. */
export const usccKinds: Values = {
  11: say('机关', 'Government body'),
  12: say('事业单位', 'Public institution'),
  13: say('群众团体', 'Mass organisation'),
  31: say('律师执业机构', 'Law firm'),
  32: say('公证处', 'Notary office'),
  33: say('基层法律服务所', 'Local legal service office'),
  34: say('司法鉴定机构', 'Forensic institution'),
  35: say('仲裁委员会', 'Arbitration commission'),
  51: say('社会团体', 'Social organisation'),
  52: say('民办非企业单位', 'Private non-enterprise unit'),
  53: say('基金会', 'Foundation'),
  71: say('宗教活动场所', 'Place of worship'),
  72: say('宗教院校', 'Religious school'),
  81: say('基层工会', 'Local trade union'),
  91: say('企业', 'Enterprise'),
  92: say('个体工商户', 'Sole trader'),
  93: say('农民专业合作社', "Farmers' cooperative"),
  N1: say('组级集体经济组织', 'Collective of a village group'),
  N2: say('村级集体经济组织', 'Village collective'),
  N3: say('乡镇级集体经济组织', 'Township collective'),
  Y1: say('其他', 'Other'),
}

/** GS 15-2006, first digit of the sequence number. */
export const registrationKinds: Values = {
  0: say('内资', 'Domestic capital'),
  1: say('内资', 'Domestic capital'),
  2: say('内资', 'Domestic capital'),
  3: say('内资', 'Domestic capital'),
  4: say('外资', 'Foreign capital'),
  5: say('外资', 'Foreign capital'),
  6: say('个体工商户', 'Sole trader'),
  7: say('个体工商户', 'Sole trader'),
  8: say('个体工商户', 'Sole trader'),
  9: say('个体工商户', 'Sole trader'),
}
