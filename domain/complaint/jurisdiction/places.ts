/** The places of a case, as far as what the person typed and the register know them. */
import { regionFromAddress } from '../../regions/address'
import type { PlaceKind, Sale } from './route'

/** What is known of where things are; empty text and null mean "not told". */
export interface PlaceClues extends Omit<Sale, 'platformName'> {
  /** As typed: of a shop its address, of a shop on a platform the one shown there, else the company's. */
  readonly merchantAddress: string
  /** Of the picked merchant: its unified social credit code. */
  readonly merchantUscc: string | null
}

/** typed: read from what the person wrote; register: from the register; code: guessed from the credit code. */
export type Basis = 'typed' | 'register' | 'code'

export interface Place {
  readonly code: string
  readonly basis: Basis
}

export type Places = Readonly<Partial<Record<PlaceKind, Place>>>

/**
 * Digits 3 to 8 of a unified social credit code name the office that registered the merchant, mostly that of its
 * domicile (GB 32100); a hint, and shown as one.
 */
function placeOfCode(uscc: string | null): Place | null {
  return uscc !== null && /^[0-9A-Z]{2}\d{6}/.test(uscc) ? { code: uscc.slice(2, 8), basis: 'code' } : null
}

function placeTyped(address: string): Place | null {
  const region = regionFromAddress(address)
  return region && { code: region.code, basis: 'typed' }
}

/** A deeper code says more; between equals the first. */
function deepest(...places: readonly (Place | null)[]): Place | null {
  const depth = ({ code }: Place): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3)
  return places.reduce<Place | null>(
    (best, place) => (place && (!best || depth(place) > depth(best)) ? place : best),
    null,
  )
}

/** Where everything is, of the places that `routeOf` may ask for. */
export function placesOf(clues: PlaceClues): Places {
  const { channel, act } = clues
  const typed = placeTyped(clues.merchantAddress)
  const told = placeTyped(clues.actAddress)
  const registered: Place | null =
    clues.merchantRegion === null ? null : { code: clues.merchantRegion, basis: 'register' }
  const isInShop = channel === 'shop' || channel === 'away'
  const isOwnNet = channel === 'own-site' || channel === 'platform'
  const domicile = deepest(
    registered,
    isOwnNet || channel === null ? typed : null,
    placeOfCode(clues.merchantUscc),
  )
  return known({
    business: isInShop ? typed : channel === 'platform-shop' && act === 'dealing' ? told : null,
    domicile,
    shown: channel === 'platform-shop' ? typed : null,
    platform: clues.platformRegion === null ? null : { code: clues.platformRegion, basis: 'typed' },
    act: act === 'dealing' && channel !== 'platform-shop' ? told : null,
    publisher: act === 'dealing' ? null : told,
    advertiser: deepest(registered, typed, placeOfCode(clues.merchantUscc)),
  })
}

function known(places: Readonly<Record<PlaceKind, Place | null>>): Places {
  return Object.fromEntries(Object.entries(places).filter(([, place]) => place !== null))
}
