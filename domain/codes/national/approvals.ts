/** Approvals and filings of drugs, devices, cosmetics and special food. A new family is a row here and its tests. */
import { say } from '../../text'
import { office, piece, provinceLetter, serial, valued } from './approval-slots'
import {
  cosmeticKinds,
  deviceCategories,
  deviceClasses,
  deviceKinds,
  drugKinds,
  drugOffices,
  drugOrigins,
  foodOrigins,
  ingredientKinds,
} from './approval-values'
import { places } from './places'
import { year } from './slots'
import type { WordedFamily } from './worded'

export const approvals: readonly WordedFamily[] = [
  {
    // 化妆品注册备案管理办法 art. 62
    family: 'cosmetic',
    name: say('化妆品注册或备案编号', 'Cosmetics registration or filing'),
    mark: /妆(特|网?备|原|\d)/,
    example: '国妆特字20210001',
    next: [places.drugs],
    forms: [
      {
        name: say('特殊化妆品注册证编号', 'Special cosmetics registration'),
        pattern: /^国妆特(字|进字|制字)([GJT]?)(\d{4})(\d{4})$/,
        slots: [
          valued('origin', cosmeticKinds),
          piece('old', say('旧字母', 'Old letter')),
          year(1990),
          serial,
        ],
      },
      {
        name: say('普通化妆品备案编号', 'Cosmetics filing'),
        pattern: new RegExp(`^国妆网备(进字|制字)(${provinceLetter})(\\d{4})(\\d{4,8})$`),
        official: '国妆网备$1（$2）$3$4',
        slots: [valued('origin', cosmeticKinds), office, year(2014), serial],
      },
      {
        name: say('普通化妆品备案编号', 'Cosmetics filing'),
        pattern: new RegExp(`^(${provinceLetter})G妆网备字(\\d{4})(\\d{4,8})$`),
        slots: [office, year(2014), serial],
      },
      {
        name: say('化妆品新原料编号', 'New cosmetic ingredient'),
        pattern: /^国妆原(注|备)字(\d{4})(\d{4})$/,
        slots: [valued('kind', ingredientKinds), year(2021), serial],
      },
      {
        name: say('进口非特殊用途化妆品备案编号（旧）', 'Imported cosmetics filing (old)'),
        pattern: /^国妆备(进字)(J?)(\d{4})(\d{4,6})$/,
        slots: [
          valued('origin', cosmeticKinds),
          piece('old', say('旧字母', 'Old letter')),
          year(2008),
          serial,
        ],
      },
      {
        name: say('化妆品生产许可证编号', 'Cosmetics production licence'),
        pattern: new RegExp(`^(${provinceLetter})妆(\\d{4})(\\d{4})$`),
        slots: [office, year(2016), serial],
      },
    ],
  },
  {
    // 医疗器械监督管理 注册与备案管理办法 art. 115, 116
    family: 'device',
    name: say('医疗器械注册证或备案编号', 'Medical device registration or filing'),
    mark: /械(注|备\d|准|进|许)|药监械/,
    example: '国械注准20203400057',
    next: [places.drugs],
    forms: [
      {
        name: say('医疗器械注册证编号', 'Medical device registration'),
        pattern: new RegExp(`^(国|${provinceLetter})械注(准|进|许)(\\d{4})(\\d)(\\d\\d)(\\d{4})$`),
        slots: [
          office,
          valued('kind', deviceKinds),
          year(2014),
          { ...piece('class', say('管理类别', 'Class')), values: deviceClasses, closed: true },
          { ...piece('category', say('产品分类', 'Category')), values: deviceCategories },
          serial,
        ],
      },
      {
        name: say('第一类医疗器械备案编号', 'Filing of a class I medical device'),
        pattern: new RegExp(`^(国|${provinceLetter})([\u4e00-\u9fff]?)械备(\\d{4})(\\d{4,6})$`),
        slots: [office, piece('city', say('设区市', 'City')), year(2014), serial],
      },
      {
        name: say('医疗器械注册证编号（旧）', 'Medical device registration (old)'),
        pattern: new RegExp(
          `^(国|${provinceLetter})食?药监械(准|进|许)字?(\\d{4})([123])(\\d\\d)(\\d{4,5})$`,
        ),
        slots: [
          office,
          valued('kind', deviceKinds),
          year(2000),
          { ...piece('class', say('管理类别', 'Class')), values: deviceClasses },
          piece('category', say('产品分类', 'Category')),
          serial,
        ],
      },
      {
        name: say('医疗器械生产或经营许可、备案编号', 'Licence or filing to make or sell medical devices'),
        pattern: new RegExp(
          `^(${provinceLetter})([\u4e00-\u9fff]?)食?药监械(生产|经营)(许|备)(\\d{4})(\\d{4,6})$`,
        ),
        slots: [
          office,
          piece('city', say('设区市', 'City')),
          piece('business', say('业务', 'Business')),
          piece('kind', say('许可或备案', 'Licence or filing')),
          year(2014),
          serial,
        ],
      },
    ],
  },
  {
    // 医疗器械网络销售监督管理办法
    family: 'device-platform',
    name: say('医疗器械网络交易平台备案凭证编号', 'Filing of an online platform for medical devices'),
    mark: /网械平台/,
    example: '（粤）网械平台备字〔2018〕第00001号',
    next: [places.drugs],
    forms: [
      {
        name: say('医疗器械网络交易平台备案凭证编号', 'Filing of an online platform for medical devices'),
        pattern: new RegExp(`^(${provinceLetter})网械平台备字(\\d{4})(\\d{5})$`),
        official: '（$1）网械平台备字〔$2〕第$3号',
        slots: [office, year(2018), serial],
      },
    ],
  },
  {
    // 药品注册管理办法 art. 123; before 2002 the first two digits are the office, the next two the year.
    family: 'drug-approval',
    name: say('药品批准文号（国药准字）', 'Drug approval'),
    mark: /国药准字|药品注册证|医药产品注册证/,
    example: '国药准字H20213456',
    next: [places.drugs],
    forms: [
      {
        name: say('药品批准文号（国药准字）', 'Drug approval'),
        pattern: /^国药准字([HZSBTFJ])([CJ]?)((?:19|20)\d\d)(\d{4})$/,
        slots: [valued('kind', drugKinds), valued('origin', drugOrigins), year(1985), serial],
      },
      {
        name: say('药品批准文号（国药准字，2002 年换发）', 'Drug approval (renewed in 2002)'),
        pattern: /^国药准字([HZSBTFJ])()(\d\d)(\d\d)(\d{4})$/,
        slots: [
          valued('kind', drugKinds),
          valued('origin', drugOrigins),
          { key: 'office', name: say('原批准地', 'First approved in'), values: drugOffices, closed: true },
          piece('renewed', say('换发年份后两位', 'Year of renewal, last two digits')),
          serial,
        ],
      },
      {
        name: say('进口药品注册证号', 'Registration of an imported drug'),
        pattern: /^(?:进口)?(药品|医药产品)注册证([HZSB])(C?)(\d{4})(\d{4})$/,
        official: '$1注册证号$2$3$4$5',
        slots: [
          piece('paper', say('证件', 'Paper')),
          valued('kind', drugKinds),
          valued('origin', drugOrigins),
          year(1990),
          serial,
        ],
      },
    ],
  },
  {
    family: 'health-food',
    name: say('保健食品注册或备案号', 'Health food registration or filing'),
    mark: /食健/,
    example: '国食健注G20250288',
    next: [places.specialFood],
    forms: [
      {
        name: say('保健食品注册号', 'Health food registration'),
        pattern: /^国食健[注字]([GJ])(\d{4})(\d{4})$/,
        slots: [valued('origin', foodOrigins), year(2003), serial],
      },
      {
        name: say('保健食品备案号', 'Health food filing'),
        pattern: /^食健备([GJ])(\d{4})(\d\d)(\d{6})$/,
        slots: [
          valued('origin', foodOrigins),
          year(2016),
          {
            key: 'province',
            name: say('备案地', 'Province'),
            holds: 'province',
            values: { '00': say('国家', 'National') },
          },
          serial,
        ],
      },
      {
        name: say('保健食品批准文号（旧）', 'Health food approval (old)'),
        pattern: /^卫(?:进)?食健(?:进)?字(\d{4})(\d{4})$/,
        slots: [year(1996), serial],
      },
    ],
  },
  {
    family: 'infant-formula',
    name: say('婴幼儿配方乳粉产品配方注册号', 'Infant formula registration'),
    mark: /国食注字YP/,
    example: '国食注字YP20170001',
    next: [places.specialFood],
    forms: [
      {
        name: say('婴幼儿配方乳粉产品配方注册号', 'Infant formula registration'),
        pattern: /^国食注字YP(\d{4})(\d{4})$/,
        slots: [year(2016), serial],
      },
    ],
  },
  {
    family: 'medical-food',
    name: say('特殊医学用途配方食品注册号', 'Registration of food for special medical purposes'),
    mark: /国食注字TY/,
    example: '国食注字TY20180001',
    next: [places.specialFood],
    forms: [
      {
        name: say('特殊医学用途配方食品注册号', 'Registration of food for special medical purposes'),
        pattern: /^国食注字TY(\d{4})(\d{4})$/,
        slots: [year(2016), serial],
      },
    ],
  },
]
