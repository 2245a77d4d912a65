import type {
  agreeJoint,
  answerAsk,
  askMembers,
  chooseRepresentatives,
  dropAsk,
  getJoint,
  JointAsk,
  JointView,
  leaveJoint,
  wishJoint,
} from '../../../contract/joint-complaint'
import type { StoryKind } from '../../../domain/complaint/story-kinds'
import type { Http } from '../../api/http'

/** What a person may do with others in one case; each call answers how it stands then. */
export function jointCalls(http: Http, id: string) {
  const params = { id }
  return {
    get: (): Promise<JointView> =>
      http.call<typeof getJoint>({ method: 'GET', path: '/complaints/{id}/joint', params }),
    wish: (kind: StoryKind): Promise<JointView> =>
      http.call<typeof wishJoint>({
        method: 'PUT',
        path: '/complaints/{id}/joint/wish',
        params,
        body: { kind },
      }),
    leave: (): Promise<JointView> =>
      http.call<typeof leaveJoint>({ method: 'DELETE', path: '/complaints/{id}/joint', params }),
    agree: (body: { isCandidate: boolean; showsPhone: boolean }): Promise<JointView> =>
      http.call<typeof agreeJoint>({
        method: 'PUT',
        path: '/complaints/{id}/joint/agreement',
        params,
        body,
      }),
    choose: (representatives: readonly string[]): Promise<JointView> =>
      http.call<typeof chooseRepresentatives>({
        method: 'PUT',
        path: '/complaints/{id}/joint/choice',
        params,
        body: { representatives: [...representatives] },
      }),
    ask: (idempotencyKey: string, ask: JointAsk['ask'], text: string): Promise<JointView> =>
      http.call<typeof askMembers>({
        method: 'POST',
        path: '/complaints/{id}/joint/ask',
        params,
        idempotencyKey,
        body: { ask, text },
      }),
    answer: (askId: string, consents: boolean): Promise<JointView> =>
      http.call<typeof answerAsk>({
        method: 'PUT',
        path: '/complaints/{id}/joint/answer',
        params,
        body: { askId, consents },
      }),
    drop: (): Promise<JointView> =>
      http.call<typeof dropAsk>({ method: 'DELETE', path: '/complaints/{id}/joint/ask', params }),
  }
}
