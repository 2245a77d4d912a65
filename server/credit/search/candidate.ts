import { nameKey, nameText } from './normalise'

/** A row that may be a hit, with the forms of its name that tiers ask for, each made at most once. */
export class Candidate {
  private madeText: string | null = null
  private madeKey: string | null = null
  private madeCharacters: readonly string[] | null = null

  constructor(
    readonly uscc: string,
    private readonly name: string,
  ) {}

  get text(): string {
    return (this.madeText ??= nameText(this.name))
  }

  get key(): string {
    return (this.madeKey ??= nameKey(this.name))
  }

  get characters(): readonly string[] {
    return (this.madeCharacters ??= [...this.key])
  }
}
