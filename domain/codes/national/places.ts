/** Official places that answer for codes of which nothing is known here. */
import { say } from '../../text'
import type { NextStep } from '../recognition'

const place = (zh: string, en: string, site: string | null): NextStep => ({
  kind: 'elsewhere',
  where: say(zh, en),
  site,
})

export const places = {
  publicity: place(
    '国家企业信用信息公示系统',
    'National enterprise credit publicity system',
    'www.gsxt.gov.cn',
  ),
  licenceShow: place(
    '市场监管总局电子营业执照亮照系统',
    'Electronic business licence display',
    'zzlz.gsxt.gov.cn',
  ),
  drugs: place('国家药品监督管理局数据查询', 'Medical products authority, data search', 'www.nmpa.gov.cn'),
  devices: place('医疗器械唯一标识数据库', 'Database of medical device identifiers', 'udi.nmpa.gov.cn'),
  specialFood: place('特殊食品信息查询平台', 'Register of special food', 'ypzsx.gsxt.gov.cn'),
  certificates: place('全国认证认可信息公共服务平台', 'National register of certificates', 'cx.cnca.cn'),
  greenFood: place('中国绿色食品发展中心', 'China Green Food Development Centre', null),
  indications: place('发短信到 1066958878（农产品质量安全中心）', 'Text message to 1066958878', null),
  equipment: place(
    '全国特种设备公示信息查询平台，或当地市场监管局',
    'National register of special equipment',
    null,
  ),
  pesticides: place('中国农药信息网', 'China pesticide information network', 'www.chinapesticide.org.cn'),
  tobacco: place('烟草专卖品监管热线 12313', 'Tobacco monopoly hotline 12313', null),
  internetFilings: place('工业和信息化部备案管理系统', 'ICP filing register', 'beian.miit.gov.cn'),
  networkSecurity: place(
    '全国互联网安全管理服务平台',
    'Network security filing register',
    'beian.mps.gov.cn',
  ),
  energyLabels: place('中国能效标识网', 'China energy label', 'www.energylabel.com.cn'),
  things: place('国家物联网标识管理与公共服务平台', 'Ecode platform', 'www.iotroot.com'),
} as const satisfies Record<string, NextStep>
