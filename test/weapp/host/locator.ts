import { findByRole, findByText, type TextMatch } from './accessible-queries'
import { describeNode } from './touches'

/** A way to find elements on the page that is shown, looked up anew each time it is used. */
export class Locator {
  constructor(
    readonly description: string,
    private readonly find: () => readonly Element[],
  ) {}

  all(): readonly Element[] {
    return this.find()
  }

  /** @throws when there is not exactly one */
  one(): Element {
    const found = this.all()
    const [only] = found
    if (only && found.length === 1) return only
    const list = found.map(describeNode).join('\n  ')
    throw new Error(
      found.length === 0 ? `no ${this.description}` : `${found.length} × ${this.description}:\n  ${list}`,
    )
  }

  nth(index: number): Locator {
    return new Locator(`${this.description} number ${index + 1}`, () => this.all().slice(index, index + 1))
  }

  first(): Locator {
    return this.nth(0)
  }

  byRole(role: string, name?: TextMatch): Locator {
    return new Locator(`${describeRole(role, name)} in ${this.description}`, () =>
      this.all().flatMap((around) => findByRole(around, role, name)),
    )
  }

  byText(text: TextMatch): Locator {
    return new Locator(`text ${describeText(text)} in ${this.description}`, () =>
      this.all().flatMap((around) => findByText(around, text)),
    )
  }
}

const describeText = (text: TextMatch): string => (typeof text === 'string' ? `“${text}”` : String(text))

const describeRole = (role: string, name: TextMatch | undefined): string =>
  name === undefined ? role : `${role} ${describeText(name)}`
