import { caseKinds, type CaseKind } from '../../domain/complaint/case'
import type { Unit } from '../../domain/complaint/facts'
import { reportedActs, saleChannels, type Sale } from '../../domain/complaint/jurisdiction/route'

/** How a draft is to be filed: as what, from which purchase, with which office. */
export interface Filing extends Sale {
  /** One or both, never none. */
  readonly kinds: readonly CaseKind[]
  readonly isAnonymous: boolean
  /** Counties that the person chose instead of the one that was found. */
  readonly chosenUnits: Readonly<Partial<Record<CaseKind, string>>>
  readonly isHandledElsewhere: boolean | null
  /** The situation of the problem tree that goes into the case; null: the person wrote at once. */
  readonly situation: string | null
  /** Together with others, where it can be; not asked for without it. */
  readonly wantsJoint?: boolean
  /** The offices it goes to, settled when it is sent. */
  readonly units: Readonly<Partial<Record<CaseKind, Unit>>>
}

const plainFiling: Filing = {
  kinds: ['complaint'],
  isAnonymous: false,
  channel: null,
  act: 'dealing',
  platformName: '',
  platformRegion: null,
  isShownAddressUseless: false,
  actAddress: '',
  merchantRegion: null,
  chosenUnits: {},
  isHandledElsewhere: null,
  situation: null,
  units: {},
}

/**
 * The filing of a form. A draft that was kept before there was a choice is a complaint, as it was meant; what another
 * version of the app wrote and this one does not know is not taken over.
 */
export function filingOf({ filing }: { readonly filing?: Partial<Filing> | undefined }): Filing {
  const kept: Filing = { ...plainFiling, ...filing }
  const kinds = caseKinds.filter((kind) => kept.kinds.includes(kind))
  return {
    ...kept,
    kinds: kinds.length === 0 ? plainFiling.kinds : kinds,
    channel: saleChannels.find((channel) => channel === kept.channel) ?? null,
    act: reportedActs.find((act) => act === kept.act) ?? 'dealing',
  }
}
