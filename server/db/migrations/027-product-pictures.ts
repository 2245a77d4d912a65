import type { Migration } from './migration'

/** Which picture shows a product; the pictures themselves lie in the data directory. */
export const productPictures: Migration = {
  name: '027-product-pictures',
  async up(db) {
    await db.schema
      .createTable('product_picture')
      .addColumn('gtin', 'text', (column) => column.primaryKey())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('width', 'integer', (column) => column.notNull())
      .addColumn('height', 'integer', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('as_of_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('product_picture_content').on('product_picture').column('sha256').execute()
  },
}
