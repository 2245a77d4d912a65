import { nameKey } from '../../../server/credit/search/normalise'
import { readingsOf } from '../../../server/credit/search/readings'
import { tradeNameStarts } from '../../../domain/credit/trade-name'
import type { Dice } from '../../../mock/dice'

export interface Name {
  readonly uscc: string
  readonly name: string
  readonly address: string | null
}

const characters = ({ name }: Name) => [...nameKey(name)]
const reading = (character: string) => readingsOf(character)[0] ?? ''

function part(all: readonly string[], length: number, chance: Dice): string[] {
  const start = chance.whole(0, Math.max(0, all.length - length))
  return all.slice(start, start + length)
}

function misspelt(all: readonly string[], chance: Dice): string {
  const wanted = part(all, chance.whole(6, 10), chance)
  const at = chance.whole(1, Math.max(1, wanted.length - 2))
  const error = chance.pick(['wrong', 'missing', 'added', 'swapped'] as const)
  if (error === 'wrong') wanted[at] = '龘'
  if (error === 'missing') wanted.splice(at, 1)
  if (error === 'added') wanted.splice(at, 0, '龘')
  if (error === 'swapped') wanted.splice(at, 2, ...wanted.slice(at, at + 2).reverse())
  return wanted.join('')
}

/** What people type, by class; each makes one query out of a name that is there. */
export const classes: Readonly<Record<string, (name: Name, chance: Dice) => string>> = {
  oneCharacter: (name, chance) => part(characters(name), 1, chance).join(''),
  twoCharacters: (name, chance) => part(characters(name), 2, chance).join(''),
  substring: (name, chance) => part(characters(name), chance.whole(3, 6), chance).join(''),
  tradeName: (name) => (tradeNameStarts(nameKey(name.name)).at(-1) ?? nameKey(name.name)).slice(0, 4),
  namePrefix: (name, chance) => characters(name).slice(0, chance.whole(3, 7)).join(''),
  exactName: ({ name }) => name,
  severalWords: (name, chance) => {
    const all = characters(name)
    return [
      part(all.slice(0, all.length >> 1), 2, chance).join(''),
      part(all.slice(all.length >> 1), 2, chance).join(''),
    ].join(' ')
  },
  initials: (name, chance) =>
    part(characters(name), chance.whole(3, 6), chance)
      .map((one) => reading(one).slice(0, 1))
      .join(''),
  fullPinyin: (name, chance) => part(characters(name), chance.whole(2, 4), chance).map(reading).join(''),
  address: ({ address }, chance) => part([...(address ?? '').slice(6)], 5, chance).join(''),
  code: ({ uscc }) => uscc,
  codePrefix: ({ uscc }, chance) => uscc.slice(0, chance.whole(6, 14)),
  typo: (name, chance) => misspelt(characters(name), chance),
  noHit: (_, chance) => chance.pick(['龘靐', '齉爩麤', 'qqzzxx', '1234509876', '龘有限']),
}

/** Classes whose hits by name are the rows that contain the query, so that other engines must count the same. */
export const comparable = ['oneCharacter', 'twoCharacters', 'substring', 'exactName'] as const
