import type { CaseProxy } from '../../../contract/proxy'
import type { DraftProxy } from '../../drafts/proxy'

/** The agent of an ended case, for one that takes it up again: everything but the signature, which is for that paper. */
export function carriedProxy(proxy: CaseProxy): DraftProxy {
  const { agentName, agentPhone, relation, scope, powers, fromOn, untilOn } = proxy
  return {
    isOn: true,
    agent: { name: agentName, phone: agentPhone, address: '' },
    principal: { name: '', phone: '', address: '' },
    relation,
    scope,
    powers,
    fromOn,
    untilOn,
    way: 'drawn',
    strokes: [],
    signedText: '',
    signedOn: '',
    paperIds: [],
  }
}
