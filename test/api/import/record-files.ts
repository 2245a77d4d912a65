/** One good row of every kind, in the words of the files in which that kind comes. Plainly invented. */
const uscc = '91350100M000100Y43'

interface GoodFile {
  readonly header: string
  readonly row: string
  /** What of the record is checked. */
  readonly expected: Readonly<Record<string, unknown>>
}

export const goodFiles: Readonly<Record<string, GoodFile>> = {
  licences: {
    header:
      'XK_XDR_MC,XK_XDR_LB,XK_XDR_SHXYM,XK_FRDB,XK_FR_ZJHM,XK_XKWS,XK_WSH,XK_XKLB,XK_XKZS,XK_XKBH,XK_NR,XK_JDRQ,XK_YXQZ,XK_YXQZI,XK_XKJG,XK_ZT,XK_LYDW',
    row: `示例茶业,法人及非法人组织,${uscc},林小明,350102199001011234,准予许可决定书,榕许〔2026〕1号,普通,食品经营许可证,JY13501020000018,预包装食品销售,2026/03/02,2026/03/02,2031-03-01,福州市示例局,1,福州市示例局`,
    expected: {
      certificate: '食品经营许可证',
      number: 'JY13501020000018',
      docNo: '榕许〔2026〕1号',
      validFrom: '2026-03-02',
      validTo: '2031-03-01',
      state: 'valid',
      source: '福州市示例局',
    },
  },
  penalties: {
    header:
      'CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK(万元),CF_NR_WFFF,CF_JDRQ,CF_GSJZQ,CF_CFJG,CF_SJLY,公示日期',
    row: `示例茶业,${uscc},榕市监罚〔2026〕12号,虚假宣传,当事人张三（身份证号350102199001011234）虚假宣传,反不正当竞争法第二十条,罚款;没收违法所得,罚款0.5万元,0.5,0.0123,2026-10-09,2099/12/31,福州市示例局,福州市示例局,2026-10-20`,
    expected: {
      docNo: '榕市监罚〔2026〕12号',
      fineFen: 500_000,
      fineStated: '0.5 万元',
      confiscatedFen: 12_300,
      facts: '当事人张*（身份证号***）虚假宣传',
    },
  },
  abnormal: {
    header: 'entName,uniscid,speCause_CN,abntime,decOrg_CN',
    row: `示例茶业,${uscc},通过登记的住所或者经营场所无法联系,2026年7月3日,福州市示例局`,
    expected: { ground: 'unreachable', decidedOn: '2026-07-03' },
  },
  serious: {
    header: 'ENTNAME,UNISCID,SERILLREA,ABNTIME,DECORG',
    row: `示例茶业,${uscc},生产不符合食品安全标准的食品,2026-05-06,福州市示例局`,
    expected: { reason: '生产不符合食品安全标准的食品' },
  },
  blacklist: {
    header:
      '名称,统一社会信用代码,DATA_CATEGORY,列入事由,CASE_NO,EXECUTE_DEPT,REGISTER_DATE,EXPIRATION_DATE,惩戒措施',
    row: `示例茶业,${uscc},失信联合惩戒对象,拖欠预付款,示失〔2026〕3号,示例商务局,20260601,2029-05-31,限制政府采购；限制评优`,
    expected: { list: 'joint', measures: ['限制政府采购', '限制评优'], validTo: '2029-05-31' },
  },
  inspections: {
    header: 'uniscid,insAuth_CN,insType,insDate,insRes_CN',
    row: `${uscc},福州市示例局,双随机抽查,2026-09-01,未发现问题`,
    expected: { result: 'pass', inspectionType: 'check', item: '双随机抽查' },
  },
  reports: {
    header: '统一社会信用代码,年报年度,报送日期,登记机关,更正事项,更正前,更正后,更正日期',
    row: `${uscc},2025年度,2026-03-05,福州市示例局,从业人数,5,8,2026-05-20`,
    expected: { year: 2025, corrections: [{ item: '从业人数', before: '5', after: '8', on: '2026-05-20' }] },
  },
  instant: {
    header: '统一社会信用代码,信息类型,股东名称,出资方式,认缴出资额（万元）,出资日期',
    row: `${uscc},股东出资,林小明,货币,50,2026-02-01`,
    expected: { topic: 'contribution', party: '林**', amountStated: '50 万元' },
  },
  encumbrances: {
    header: '统一社会信用代码,类型,登记编号,出质人,出质股权,数额,登记日期,登记机关,状态',
    row: `${uscc},股权出质,350100202600001,示例投资有限公司,股权30万股,30万元,2026-04-01,福州市示例局,有效`,
    expected: { topic: 'equity-pledge', party: '示例投资有限公司', state: 'valid' },
  },
  alterations: {
    header: 'uniscid,altItem_CN,altBe,altAf,altDate,regOrg_CN',
    row: `${uscc},法定代表人变更,林小明,陈大文,2026-01-08,福州市示例局`,
    expected: { item: '法定代表人变更', before: '林**', after: '陈**' },
  },
  commitments: {
    header: '统一社会信用代码,承诺类型,承诺内容,承诺作出日期,承诺受理单位,承诺履行状态',
    row: `${uscc},主动公示型,七日可退,2026-02-03,福州市示例局,已履行`,
    expected: { state: 'kept' },
  },
  honours: {
    header:
      '名称,统一社会信用代码,DATA_CATEGORY,COMMENT_YEAR,IDENTIFICATION_NO,IDENTIFICATION_DATE,IDENTIFICATION_DEPT,EXPIRATION_DATE',
    row: `示例茶业,${uscc},A级纳税人（示例）,2025,示税〔2026〕9号,2026-04-20,福州市示例税务局,2027-04-19`,
    expected: { title: 'A级纳税人（示例）（2025）', validTo: '2027-04-19' },
  },
  ratings: {
    header: '统一社会信用代码,评价名称,评价结果,评价日期,评价单位',
    row: `${uscc},餐饮服务食品安全量化分级,A级,2026-03-03,福州市示例局`,
    expected: { grade: 'A级', standing: 'good' },
  },
  support: {
    header:
      '统一社会信用代码,享受扶持政策的名称,享受扶持政策的内容,享受扶持政策的数额,实施扶持政策的日期,实施扶持政策的部门',
    row: `${uscc},房租减免,减免三个月房租,1.2,2026-03-03,示例工信局`,
    expected: { title: '房租减免', amountStated: '1.2 万元' },
  },
  'online-shops': {
    header: '统一社会信用代码,网店名称,网址,所属平台,亮照链接,是否亮照,采集日期,采集单位',
    row: `${uscc},示例旗舰店,shop.example.cn/7,示例平台,https://zzlz.example.cn/7,是,2026-03-03,福州市示例局`,
    expected: { address: 'https://shop.example.cn/7', showsLicence: true },
  },
  society: {
    header: '统一社会信用代码,标题,摘要,来源类型,倾向,发布日期,发布单位,原文链接',
    row: `${uscc},退卡难调查,多名顾客反映退卡难,媒体,负面,2026-03-03,示例晚报,https://news.example.cn/1`,
    expected: { origin: 'media', tone: 'adverse', address: 'https://news.example.cn/1' },
  },
}
