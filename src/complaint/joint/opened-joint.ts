import type { JointView } from '../../../contract/joint-complaint'
import type { Http } from '../../api/http'
import { CaseActs } from '../../case-course/case-acts.store'
import { LoadedStore } from '../../api/loaded.store'
import type { Random } from '../../platform/random/random.port'
import { jointCalls } from './joint-calls'

/** How a case stands with others, on screen, and what the person does about it. */
export interface OpenedJoint {
  readonly view: LoadedStore<JointView>
  readonly acts: CaseActs<JointView>
  readonly calls: ReturnType<typeof jointCalls>
}

/** What the parts of the page are about. */
export interface JointProps {
  readonly view: JointView
  readonly opened: OpenedJoint
}

export function openJoint(http: Http, random: Random, id: string): OpenedJoint {
  const calls = jointCalls(http, id)
  const view = new LoadedStore<JointView>(calls.get)
  const acts = new CaseActs<JointView>(`case-joint/${id}`, random, (item) => view.put(item))
  return { view, acts, calls }
}
