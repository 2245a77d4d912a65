import type { Migration } from './migration'
import { merchants } from './001-merchants'
import { accounts } from './002-accounts'
import { world } from './003-world'
import { trace } from './004-trace'
import { evidence } from './005-evidence'
import { complaints } from './006-complaints'
import { codeLookups } from './007-code-lookups'
import { recordsAndChanges } from './008-records-and-changes'
import { search } from './009-search'
import { follows } from './010-follows'
import { corrections } from './011-corrections'
import { snapshots } from './012-snapshots'
import { epcis } from './013-epcis'
import { chainContacts } from './014-chain-contacts'
import { productPapers } from './015-product-papers'
import { shelfFeed } from './016-shelf-feed'
import { channels } from './017-channels'
import { readings } from './019-readings'
import { caseParties } from './020-case-parties'
import { office } from './023-office'
import { caseLinks } from './024-case-links'
import { receipts } from './025-receipts'
import { notices } from './026-notices'
import { productPictures } from './027-product-pictures'
import { jointComplaints } from './028-joint-complaints'
import { proxies } from './029-proxies'
import { deskEnds } from './030-desk-ends'
import { searchSpread } from './031-search-spread'
import { tokenNumbers } from './032-token-numbers'
import { listRemovals } from './033-list-removals'
import { judgedAnew } from './034-judged-anew'
import { exchange } from './035-exchange'

/** In the order they are applied: add at the end, never change one that was released. */
export const migrations: readonly Migration[] = [
  merchants,
  accounts,
  world,
  trace,
  evidence,
  complaints,
  codeLookups,
  recordsAndChanges,
  search,
  follows,
  corrections,
  snapshots,
  epcis,
  chainContacts,
  productPapers,
  shelfFeed,
  channels,
  readings,
  caseParties,
  office,
  caseLinks,
  receipts,
  notices,
  productPictures,
  jointComplaints,
  proxies,
  deskEnds,
  searchSpread,
  tokenNumbers,
  listRemovals,
  judgedAnew,
  exchange,
]
