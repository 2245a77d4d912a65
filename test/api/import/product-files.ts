/** One good and one bad row of every kind of record of products, in the words of their files. Plainly invented. */
export const gtin = '06901234567892'
const barcode = '6901234567892'

interface PaperFile {
  readonly table:
    | 'recall'
    | 'sampling_failure'
    | 'certification'
    | 'test_report'
    | 'promise_certificate'
    | 'lot'
    | 'product_item'
  readonly header: string
  readonly row: string
  /** What of the stored row is checked. */
  readonly expected: Readonly<Record<string, unknown>>
  /** Rows that cannot be taken, with the code and the field of each. */
  readonly bad: readonly (readonly [row: string, code: string, field: string])[]
}

const wrongCode = '6901234567893'

export const paperFiles: Readonly<Record<string, PaperFile>> = {
  recalls: {
    table: 'recall',
    header: '条码,公告标题,召回原因,处置措施,发布日期,批次,数据来源',
    row: `${barcode},示例岩茶召回公告,农残超标,停止饮用并退货,2026年11月2日,A1；A2,示例市监局`,
    expected: {
      published_on: '2026-11-02',
      lots: '["A1","A2"]',
      source: '示例市监局',
      action: '停止饮用并退货',
    },
    bad: [
      [`${wrongCode},标题,原因,措施,2026-11-02,,`, 'wrong-check-digit', 'gtin'],
      [`${barcode},标题,,措施,2026-11-02,,`, 'missing-field', 'reason'],
      [`${barcode},标题,原因,措施,2026-02-30,,`, 'bad-date', 'publishedOn'],
    ],
  },
  sampling: {
    table: 'sampling_failure',
    header: '商品条码,通告编号,公布机关,不合格项目,检验结果,标准值,公布日期,生产日期/批号,更新时间',
    row: `${barcode},2026年第9期,示例市监局,菌落总数,3.2×10⁴ CFU/g,≤10⁴ CFU/g,20261005,2026-08-01,2026-11-03`,
    expected: {
      title: '2026年第9期',
      item: '菌落总数',
      found: '3.2×10⁴ CFU/g',
      limit_text: '≤10⁴ CFU/g',
      lots: '["2026-08-01"]',
      source: 'a.csv',
      as_of_at: '2026-11-02T16:00:00.000Z',
    },
    bad: [
      [`2901234567896,号,局,项目,,,2026-10-05,,`, 'in-store-number', 'gtin'],
      [`${barcode},号,局,,,,2026-10-05,,`, 'missing-field', 'item'],
      [`${barcode},号,局,项目,,,2026-10-05,,some day`, 'bad-date', 'asOf'],
    ],
  },
  certifications: {
    table: 'certification',
    header: '条码,认证类别,证书编号,认证机构,获证组织,有效期起,有效期至,证书状态,状态日期',
    row: `${barcode},有机产品,001OP2600001,示例认证中心,林小明,2026-01-05,2027-01-04,暂停,2026-10-10`,
    expected: {
      kind: 'organic',
      title: null,
      holder: '林**',
      valid_to: '2027-01-04',
      ending: 'suspended',
      ended_on: '2026-10-10',
    },
    bad: [
      [`${barcode},有机产品,,中心,林小明,,,,`, 'missing-field', 'number'],
      [`${barcode},有机产品,1,中心,林小明,2026-01-05,2025-01-05,,`, 'bad-date', 'validTo'],
      [`${barcode},有机产品,1,中心,林小明,,,或许,`, 'bad-value', 'state'],
    ],
  },
  reports: {
    table: 'test_report',
    header: '条码,报告编号,检验机构,签发日期,检验结论,检验项目,批号',
    row: `${barcode},R-1,示例检测中心,2026/9/3,符合,铅|0.1 mg/kg|≤0.5 mg/kg|合格；霉菌|90|≤50|不合格,A1`,
    expected: {
      issued_on: '2026-09-03',
      has_passed: 1,
      lot: 'A1',
      items:
        '[{"name":"铅","found":"0.1 mg/kg","limit":"≤0.5 mg/kg","hasPassed":true},{"name":"霉菌","found":"90","limit":"≤50","hasPassed":false}]',
    },
    bad: [
      [`${barcode},R-2,中心,,合格,,`, 'missing-field', 'issuedOn'],
      [`${barcode},R-2,中心,2026-09-03,,,`, 'missing-field', 'outcome'],
      [`${barcode},R-2,中心,2026-09-03,待定,,`, 'bad-value', 'outcome'],
    ],
  },
  certificates: {
    table: 'promise_certificate',
    header: '条码,产品名称,生产者,统一社会信用代码,重量,产地,开具日期,承诺内容,批次',
    row: `${barcode},示例岩茶,林小明,,20 kg,福建省武夷山市星村镇示例村8号,2026-09-01,不使用禁用农药；遵守安全间隔期,A1`,
    expected: {
      producer: '林**',
      producer_uscc: null,
      origin: '福建省武夷山市',
      promises: '["不使用禁用农药","遵守安全间隔期"]',
    },
    bad: [
      [`${barcode},茶,林小明,,,某村,2026-09-01,承诺,`, 'bad-value', 'origin'],
      [`${barcode},茶,林小明,１２,,福州市鼓楼区示例村8号,2026-09-01,承诺,`, 'bad-value', 'producerUscc'],
      [`${barcode},茶,林小明,,,福州市鼓楼区示例村8号,2026-09-01,,`, 'missing-field', 'promises'],
    ],
  },
  lots: {
    table: 'lot',
    header: '条码,批号,生产日期,保质期(天)',
    row: `${barcode},A1,2026-01-31,30`,
    expected: { lot: 'A1', produced_on: '2026-01-31', expires_on: '2026-03-02' },
    bad: [
      [`${barcode},,2026-01-31,30`, 'missing-field', 'lot'],
      [`${barcode},A1,2026-01-32,30`, 'bad-date', 'producedOn'],
      [`${barcode},A1,2026-01-31,a month`, 'bad-value', 'shelfLifeDays'],
      [`${barcode},${'9'.repeat(41)},2026-01-31,30`, 'bad-value', 'lot'],
    ],
  },
  items: {
    table: 'product_item',
    header: '条码,序列号,状态,状态日期,批号',
    row: `${barcode},77,已售出,2026-10-10,A1`,
    expected: { serial: '77', state: 'sold', since: '2026-10-10', lot: 'A1' },
    bad: [
      [`${barcode},,已售出,2026-10-10,`, 'missing-field', 'serial'],
      [`${barcode},78,飞走了,2026-10-10,`, 'bad-value', 'state'],
      [`${barcode},78,已售出,,`, 'missing-field', 'since'],
    ],
  },
}
