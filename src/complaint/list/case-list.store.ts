import type { CaseSummary, listComplaints } from '../../../contract/complaint'
import type { Http } from '../../api/http'
import { PagedList } from '../../api/paged-list'

/** The person's filed cases, newest first. */
export const caseList = (http: Http): PagedList<CaseSummary> =>
  new PagedList((cursor) =>
    http.call<typeof listComplaints>({
      method: 'GET',
      path: '/complaints',
      query: cursor === null ? {} : { cursor },
    }),
  )
