import type { getInbox, InboxItem, sawInbox } from '../../../contract/follow'
import type { Http } from '../../api/http'
import { InboxStore } from '../../inbox/inbox.store'

/** The inbox of the person who is signed in. */
export const personInbox = (http: Http): InboxStore<InboxItem> =>
  new InboxStore({
    page: (cursor) =>
      http.call<typeof getInbox>({
        method: 'GET',
        path: '/inbox',
        query: cursor === null ? {} : { cursor },
      }),
    saw: (upTo) => http.call<typeof sawInbox>({ method: 'PUT', path: '/inbox/seen', body: { upTo } }),
  })
