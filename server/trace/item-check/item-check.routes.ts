import { checkItem } from '../../../contract/item-check'
import { serve, type Api } from '../../http/serve'
import { ItemCheckService, type ItemCheckParts } from './item-check.service'

/** `perMinute`: calls from one address; each may write a row. */
export function registerItemCheck(api: Api, parts: ItemCheckParts & { readonly perMinute: number }): void {
  const items = new ItemCheckService(parts)
  serve(api, checkItem, ({ body }) => items.ask(body), { perMinute: parts.perMinute })
}
