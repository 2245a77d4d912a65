/** A sentence for people, in the two languages the product speaks. */
export interface Text {
  readonly zh: string
  readonly en: string
}
