import { getProduct } from '../../contract/trace'
import { serve, type Api } from '../http/serve'
import { ProductService, type ProductParts } from './product.service'

export function registerTrace(api: Api, parts: ProductParts): void {
  const products = new ProductService(parts)
  serve(api, getProduct, ({ params, query }) => products.get(params.gtin, query.lot, query.serial))
}
