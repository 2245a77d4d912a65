import { getLogisticUnit } from '../../contract/logistic-unit'
import { getProduct } from '../../contract/trace'
import { serve, type Api } from '../http/serve'
import { pictureRoutes } from './picture/picture.routes'
import type { PictureStore } from './picture/picture.store'
import { ProductService, type ProductParts } from './product.service'
import { UnitService } from './unit.service'

export function registerTrace(api: Api, parts: ProductParts & { readonly pictureStore: PictureStore }): void {
  const products = new ProductService(parts)
  pictureRoutes(api, parts.pictures, parts.pictureStore)
  const units = new UnitService(parts)
  serve(api, getProduct, ({ params, query }) => products.get(params.gtin, query.lot, query.serial))
  serve(api, getLogisticUnit, ({ params }) => units.get(params.sscc))
}
