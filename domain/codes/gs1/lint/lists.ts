/** Rules that look a code up in a list. */
import { isCountryDigits, isCountryLetters } from '../countries'
import { currencyLetters } from '../currencies'
import { fault, type Linter } from './faults'

function listed(has: (code: string) => boolean, code: string): Linter {
  return (data) => (has(data) ? null : fault(code, 0, data.length))
}

export const iso3166 = listed(isCountryDigits, 'NOT_ISO3166')
/** 999 stands for several countries. */
export const iso3166Or999 = listed((code) => code === '999' || isCountryDigits(code), 'NOT_ISO3166_OR_999')
export const iso3166Letters = listed(isCountryLetters, 'NOT_ISO3166_ALPHA2')
export const iso4217 = listed((code) => currencyLetters(code) !== null, 'NOT_ISO4217')

/** General Specifications, AIDC media types: 01–10 assigned by ICCBBA, 80–99 for national use. */
export const mediaType = listed((code) => /^(0[1-9]|10|[89]\d)$/.test(code), 'INVALID_MEDIA_TYPE')

/** UN/ECE Recommendation 21 with the additions of GS1's PackageTypeCode list, by first character. */
const packageTypes: Readonly<Record<string, string>> = {
  1: '1A 1B 1D 1F 1G 1W',
  2: '200 201 202 203 204 205 206 210 211 212 2C',
  3: '3A 3H',
  4: '43 44 4A 4B 4C 4D 4F 4G 4H',
  5: '5H 5L 5M',
  6: '6H 6P',
  7: '7A 7B',
  8: '8 8A 8B 8C',
  9: '9',
  A: 'AA AB AC AD AF AG AH AI AJ AL AM AP APE AT AV',
  B: 'B4 BB BC BD BE BF BG BGE BH BI BJ BK BL BM BME BN BO BP BQ BR BRI BS BT BU BV BW BX BY BZ',
  C: 'CA CB CBL CC CCE CD CE CF CG CH CI CJ CK CL CM CN CO CP CQ CR CS CT CU CV CW CX CY CZ',
  D: 'DA DB DC DG DH DI DJ DK DL DM DN DP DPE DR DS DT DU DV DW DX DY',
  E: 'E1 E2 E3 EC ED EE EF EG EH EI EN',
  F: 'FB FC FD FE FI FL FO FOB FP FPE FR FT FW FX',
  G: 'GB GI GL GR GU GY GZ',
  H: 'HA HB HC HG HN HR',
  I: 'IA IB IC ID IE IF IG IH IK IL IN IZ',
  J: 'JB JC JG JR JT JY',
  K: 'KG KI',
  L: 'LAB LE LG LT LU LV LZ',
  M: 'MA MB MC ME MPE MR MS MT MW MX',
  N: 'NA NE NF NG NS NT NU NV',
  O: 'OA OB OC OD OE OF OK OPE OT OU',
  P: 'P2 PA PAE PB PC PD PE PF PG PH PI PJ PK PL PLP PN PO POP PP PPE PR PT PU PUE PV PX PY PZ',
  Q: 'QA QB QC QD QF QG QH QJ QK QL QM QN QP QQ QR QS',
  R: 'RB1 RB2 RB3 RCB RD RG RJ RK RL RO RT RZ',
  S: 'S1 SA SB SC SD SE SEC SH SI SK SL SM SO SP SS ST STL SU SV SW SX SY SZ',
  T: 'T1 TB TC TD TE TEV TG THE TI TK TL TN TO TR TRE TS TT TTE TU TV TW TWE TY TZ',
  U: 'UC UN UUE',
  V: 'VA VG VI VK VL VN VO VP VQ VR VS VY',
  W: 'WA WB WC WD WF WG WH WJ WK WL WM WN WP WQ WR WRP WS WT WU WV WW WX WY WZ',
  X: 'X11 X12 X15 X16 X17 X18 X19 X20 X3 XA XB XC XD XF XG XH XJ XK',
  Y: 'YA YB YC YD YF YG YH YJ YK YL YM YN YP YQ YR YS YT YV YW YX YY YZ',
  Z: 'ZA ZB ZC ZD ZF ZG ZH ZJ ZK ZL ZM ZN ZP ZQ ZR ZS ZT ZU ZV ZW ZX ZY ZZ',
}

export const packageType = listed(
  (code) => /^[0-9A-Z]{1,3}$/.test(code) && (packageTypes[code.charAt(0)] ?? '').split(' ').includes(code),
  'INVALID_PACKAGE_TYPE',
)
