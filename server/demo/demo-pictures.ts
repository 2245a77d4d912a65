import { demoPicture } from '../../mock/product-pictures'
import type { DemoProduct } from '../../mock/products'
import { demoSource } from '../../mock/source'
import type { Db } from '../db/schema'
import { PictureRepository } from '../trace/picture/picture.repository'
import { PictureStore } from '../trace/picture/picture.store'

/** Gives every demo product the drawing of its category. */
export async function loadDemoPictures(
  db: Db,
  dataDir: string,
  products: readonly DemoProduct[],
  now: string,
): Promise<void> {
  const store = new PictureStore(dataDir)
  const pictures = new PictureRepository(db)
  for (const category of new Set(products.map((product) => product.category))) {
    const shown = await store.keep(Buffer.from(demoPicture(category)))
    if (shown === null) throw new Error(`the drawing of ${category} is no picture`)
    await pictures.put(
      products
        .filter((product) => product.category === category)
        .map(({ gtin }) => ({ gtin, ...shown, source: demoSource, as_of_at: now })),
    )
  }
}
