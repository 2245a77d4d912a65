import type { CorrectionSummary, listCorrections } from '../../../../contract/correction'
import type { Http } from '../../../api/http'
import { PagedList } from '../../../api/paged-list'

/** The person's requests, newest first. */
export const correctionList = (http: Http): PagedList<CorrectionSummary> =>
  new PagedList((cursor) =>
    http.call<typeof listCorrections>({
      method: 'GET',
      path: '/corrections',
      query: cursor === null ? {} : { cursor },
    }),
  )
