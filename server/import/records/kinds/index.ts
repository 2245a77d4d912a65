import type { KindReader } from '../kind-reader'
import { alterations, inspections, reports } from './filings'
import { licences } from './licences'
import { abnormal, blacklist, serious } from './lists'
import { onlineShops, society } from './outside'
import { penalties } from './penalties'
import { encumbrances, instant } from './property'
import { commitments, honours, ratings, support } from './standing'

/** The kinds of file that `import records --kind` takes, by their name on the command line. */
export const kindReaders: Readonly<Record<string, KindReader>> = {
  licences,
  penalties,
  abnormal,
  serious,
  blacklist,
  inspections,
  reports,
  instant,
  encumbrances,
  alterations,
  commitments,
  honours,
  ratings,
  support,
  'online-shops': onlineShops,
  society,
}
