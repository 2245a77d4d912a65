import { defineMessages } from '../../i18n/messages'

/** The words of who acts for a complainant, for the case's own side and the office. */
export const proxyFactMessages = defineMessages(
  {
    title: '由 {name} 代理（授权委托书）',
    agent: '代理人',
    phone: '代理人电话',
    relation: '关系',
    scope: '代理权限',
    scopeWith: '{scope}：{powers}',
    term: '期限',
    fromUntil: '{from:day} 至 {until:day}',
    expired: '已经到期',
    paper: '{title}（PDF）',
    and: '；',
  },
  {
    title: '{name} acts by power of attorney',
    agent: 'Agent',
    phone: "Agent's telephone",
    relation: 'Relation',
    scope: 'Authority',
    scopeWith: '{scope}: {powers}',
    term: 'Term',
    fromUntil: '{from:day} to {until:day}',
    expired: 'It has ended',
    paper: '{title} (PDF)',
    and: '; ',
  },
)
