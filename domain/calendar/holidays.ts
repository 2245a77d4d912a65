/**
 * Holidays and transferred working days as the General Office of the State Council announced them
 * (国务院办公厅关于…部分节假日安排的通知). A span counts every day of the announced holiday, weekends in it included;
 * `work` are the weekend days on which people work instead. Days are `MMDD`.
 */
export interface HolidayYear {
  /** Numbers of the notices in force, the later one amending the earlier. */
  readonly notices: readonly string[]
  readonly off: string
  readonly work: string
}

/** By year of the days, not of the notice: 2018-12-30 belongs to the arrangement for 2019. */
export const holidayYears: Readonly<Record<number, HolidayYear>> = {
  2016: {
    notices: ['国办发明电〔2015〕18号'],
    off: '0101 0207-0213 0404 0501-0502 0609-0611 0915-0917 1001-1007',
    work: '0206 0214 0612 0918 1008 1009',
  },
  2017: {
    notices: ['国办发明电〔2016〕17号'],
    off: '0101-0102 0127-0202 0402-0404 0501 0528-0530 1001-1008',
    work: '0122 0204 0401 0527 0930',
  },
  2018: {
    notices: ['国办发明电〔2017〕12号', '国办发明电〔2018〕15号'],
    off: '0101 0215-0221 0405-0407 0429-0501 0618 0924 1001-1007 1230-1231',
    work: '0211 0224 0408 0428 0929 0930 1229',
  },
  2019: {
    notices: ['国办发明电〔2018〕15号', '国办发明电〔2019〕3号'],
    off: '0101 0204-0210 0405 0501-0504 0607 0913 1001-1007',
    work: '0202 0203 0428 0505 0929 1012',
  },
  2020: {
    notices: ['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'],
    off: '0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008',
    work: '0119 0426 0509 0628 0927 1010',
  },
  2021: {
    notices: ['国办发明电〔2020〕27号'],
    off: '0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007',
    work: '0207 0220 0425 0508 0918 0926 1009',
  },
  2022: {
    notices: ['国办发明电〔2021〕11号', '国办发明电〔2022〕16号'],
    off: '0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231',
    work: '0129 0130 0402 0424 0507 1008 1009',
  },
  2023: {
    notices: ['国办发明电〔2022〕16号'],
    off: '0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006',
    work: '0128 0129 0423 0506 0625 1007 1008',
  },
  2024: {
    notices: ['国办发明电〔2023〕7号'],
    off: '0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007',
    work: '0204 0218 0407 0428 0511 0914 0929 1012',
  },
  2025: {
    notices: ['国办发明电〔2024〕12号'],
    off: '0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008',
    work: '0126 0208 0427 0928 1011',
  },
  2026: {
    notices: ['国办发明电〔2025〕7号'],
    off: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
    work: '0104 0214 0228 0509 0920 1010',
  },
}

/** First and last year whose arrangement is announced. 2027's is not out yet. */
export const coveredYears = { from: 2016, to: 2026 } as const
