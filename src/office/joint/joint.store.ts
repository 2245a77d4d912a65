import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getOfficeJoint, OfficeJoint } from '../../../contract/joint-complaint'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'

/** The joint complaint that the open case belongs to. */
export class OfficeJointStore {
  joint: OfficeJoint['joint'] = null
  failure: ApiFailure | null = null

  /** @param http as the officer */
  constructor(
    private readonly http: Http,
    private readonly id: string,
  ) {
    makeAutoObservable<this, 'http' | 'id'>(
      this,
      { http: false, id: false, joint: observableRef, failure: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.failure = null
    try {
      const { joint } = await this.http.call<typeof getOfficeJoint>({
        method: 'GET',
        path: '/office/cases/{id}/joint',
        params: { id: this.id },
      })
      runInAction(() => (this.joint = joint))
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => (this.failure = failure))
    }
  }
}
