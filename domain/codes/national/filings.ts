/** Filings of websites, labels of farm products and pesticides, written with letters or words. */
import { say } from '../../text'
import { office, piece, provinceLetter, serial, valued } from './approval-slots'
import { places } from './places'
import { region, shortYear, year } from './slots'
import type { WordedFamily } from './worded'

export const filings: readonly WordedFamily[] = [
  {
    // 可信网站标识: the number a site shows at its foot
    family: 'web-filing',
    name: say('网站备案号', 'Filing of a website'),
    mark: /ICP(备|证)|公网安备/,
    example: '闽ICP备12345678号',
    next: [places.internetFilings],
    forms: [
      {
        name: say('网站 ICP 备案或许可证号', 'ICP filing or licence of a website'),
        pattern: new RegExp(`^(${provinceLetter})ICP(备|证)(20\\d{8}|\\d{8}|\\d{6})(\\d{0,3})$`),
        official: '$1ICP$2$3号$4',
        slots: [
          { ...office, name: say('通信管理局', 'Communications office') },
          valued('kind', {
            备: say('备案（非经营性）', 'Filing (non-commercial)'),
            证: say('许可证（经营性）', 'Licence (commercial)'),
          }),
          serial,
          piece('site', say('网站序号', 'Number of the site')),
        ],
      },
      {
        name: say('网站公安备案号', 'Network security filing of a website'),
        pattern: new RegExp(`^(${provinceLetter})公网安备(\\d{6})(\\d{8})$`),
        official: '$1公网安备$2$3号',
        slots: [{ ...office, name: say('公安机关', 'Police') }, region(), serial],
      },
    ],
  },
  {
    // 绿色食品标志许可: category, year, month, country or province, serial, grade
    family: 'green-food',
    name: say('绿色食品产品编号', 'Green food product number'),
    mark: /^LB\d{6}/,
    example: 'LB-03-1902342345A',
    next: [places.greenFood],
    forms: [
      {
        name: say('绿色食品产品编号', 'Green food product number'),
        pattern: /^LB(\d\d)(\d\d)(\d\d)(\d\d)(\d{4})(AA?)$/,
        official: 'LB-$1-$2$3$4$5$6',
        slots: [
          piece('category', say('产品类别', 'Category')),
          shortYear(1990),
          { key: 'month', name: say('认证月份', 'Month'), holds: 'month' },
          piece('origin', say('省份（国别）序号', 'Province or country')),
          serial,
          {
            key: 'grade',
            name: say('级别', 'Grade'),
            values: {
              A: say('A 级：限量使用规定的农药和肥料', 'Grade A: limited use of listed agents'),
              AA: say('AA 级：不使用化学合成物', 'Grade AA: no synthetic agents'),
            },
          },
        ],
      },
    ],
  },
  {
    family: 'pesticide',
    name: say('农药登记证号', 'Pesticide registration'),
    mark: /^(PD|WP|LS)(19|20)\d\d\d/,
    example: 'PD20151234',
    next: [places.pesticides],
    forms: [
      {
        name: say('农药登记证号', 'Pesticide registration'),
        pattern: /^(PD|WP|LS)(\d{4})(\d{4})(F\d{6})?$/,
        slots: [
          valued('kind', {
            PD: say('农药登记', 'Pesticide registration'),
            WP: say('卫生用农药登记', 'Sanitary pesticide registration'),
            LS: say('临时登记', 'Temporary registration'),
          }),
          year(1982),
          serial,
          piece('packing', say('分装登记', 'Packing registration')),
        ],
      },
    ],
  },
]
