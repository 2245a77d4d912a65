import { ImportError } from '../import-error'
import { Columns } from './columns'
import { commonFields, type KindReader } from './kind-reader'

/** How the columns of one file stand for the fields of a kind. */
export class ColumnMap extends Columns {
  /** @throws ImportError when no column names the merchant, or none of the kind's own is there */
  constructor(reader: KindReader, header: readonly string[]) {
    super([...commonFields, ...reader.fields], header)
    if (!this.has('uscc') && !this.has('regNo') && !this.has('name'))
      throw new ImportError(
        'No column names the merchant (统一社会信用代码, XK_XDR_SHXYM, CF_XDR_SHXYM, UNISCID, 企业名称 …).',
      )
    if (!reader.fields.some(({ key }) => this.has(key)))
      throw new ImportError(
        `No column of this kind is in the file. Known ones: ${reader.fields.map(({ names }) => names[0]).join(', ')}.`,
      )
  }
}
