import { certifications, promises, reports } from './certificates'
import { items, lots } from './lots'
import { recalls, sampling } from './notices'
import type { PaperReader } from './paper-reader'

/** The kinds of file that `import product-records --kind` takes, by their name on the command line. */
export const paperKinds: Readonly<Record<string, PaperReader>> = {
  recalls,
  sampling,
  certifications,
  reports,
  certificates: promises,
  lots,
  items,
}
