import type { ChainActor } from '../../contract/chain'
import { isOrganisation, maskedName } from '../../domain/credit/person-name'
import { regionFromAddress } from '../../domain/regions/address'
import { pointOfGeo, pointOfProvince, type Point } from '../../domain/regions/distance'
import type { Region } from '../../domain/regions/region'
import { shortArea } from '../../domain/regions/short-names'
import type { ChainActorTable } from './tables'

/** Regions as directories write them, read once: the same few thousand stand in all chains. */
const regions = new Map<string, Region | null>()
const MAX_REGIONS = 20_000

function regionOf(text: string): Region | null {
  const known = regions.get(text)
  if (known !== undefined) return known
  const region = regionFromAddress(text)
  if (regions.size < MAX_REGIONS) regions.set(text, region)
  return region
}

/** Everyone a chain names, as the directory knows them. Whom it does not know is shown by the identifier. */
export class ChainActors {
  private readonly shown = new Map<string, ChainActor>()

  /** @param phones published telephones of enterprises by uscc, for those the directory has none of */
  constructor(
    private readonly known: ReadonlyMap<string, ChainActorTable>,
    private readonly phones: ReadonlyMap<string, string>,
  ) {}

  get(id: string): ChainActor {
    const shown = this.shown.get(id) ?? this.show(id)
    this.shown.set(id, shown)
    return shown
  }

  orNull(id: string | null): ChainActor | null {
    return id === null ? null : this.get(id)
  }

  /** One name for a party and its places: its code, else what the directory calls it. */
  holderOf(id: string): string {
    const known = this.known.get(id)
    return known?.uscc ?? known?.name ?? id
  }

  provinceOf(id: string): string | null {
    return this.get(id).province
  }

  pointOf(id: string): Point | null {
    const province = this.provinceOf(id)
    return pointOfGeo(id) ?? (province === null ? null : pointOfProvince(province))
  }

  private show(id: string): ChainActor {
    const known = this.known.get(id)
    if (!known) return { id, name: id, region: null, area: null, province: null, uscc: null, contact: null }
    const { name, region, uscc, contact } = known
    const isPerson = uscc === null && /^\p{Script=Han}{2,4}$/u.test(name) && !isOrganisation(name)
    const found = region === null ? null : regionOf(region)
    const province = found?.code.slice(0, 2) ?? null
    const area = found && province !== null ? shortArea(province, found.names) : null
    return {
      id,
      name: isPerson ? maskedName(name) : name,
      region,
      area: area && { ...area },
      province,
      uscc,
      contact: isPerson ? null : (contact ?? (uscc === null ? undefined : this.phones.get(uscc)) ?? null),
    }
  }
}
