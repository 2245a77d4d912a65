import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getJointInterest, JointInterest } from '../../../contract/joint-complaint'
import type { Http } from '../../api/http'

/** How many would complain together of the merchant that is chosen now. Only the newest request may write its answer. */
export class InterestStore {
  kinds: JointInterest['kinds'] = []
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, kinds: observableRef },
      { autoBind: true },
    )
  }

  async load(uscc: string): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.kinds = []
    let found: JointInterest
    try {
      found = await this.http.call<typeof getJointInterest>({
        method: 'GET',
        path: '/merchants/{uscc}/joint-interest',
        params: { uscc },
      })
    } catch {
      return // beside the form: the wish can be made without knowing how many others there are
    }
    runInAction(() => {
      if (ticket === this.ticket) this.kinds = found.kinds
    })
  }
}
