import { defineMessages } from '../../../i18n/messages'

/** The words of a joint complaint at the desk. */
export const officeJointMessages = defineMessages(
  {
    title: '共同投诉 {number}',
    aside: '{n} 人，代表人 {representatives} 人',
    how: '各案编号、进度和期限各自计算。代表人变更请求、接受调解方案、撤回，须经其他每个人同意（令121第十二条）。',
    representative: '代表人',
    representativeOf: '代表人 {name}',
    noPhone: '未留电话',
    elsewhere: '由其他局办理',
    asks: '代表人提出的事',
    consents: '其他 {needed} 人里 {n} 人已同意',
    openAsk: '征求同意中',
    carriedAsk: '全体同意，已生效',
    refusedAsk: '有人不同意，没有生效',
    droppedAsk: '已收回',
    retry: '再试一次',
    mark: '共同',
  },
  {
    title: 'Joint complaint {number}',
    aside: {
      one: '{n} person, representatives: {representatives}',
      other: '{n} people, representatives: {representatives}',
    },
    how: 'Each case keeps its own number, progress and time limits. To change the requests, accept a proposal or withdraw, a representative needs the consent of everybody else (Order 121, art. 12).',
    representative: 'Representative',
    representativeOf: 'Representative {name}',
    noPhone: 'no telephone given',
    elsewhere: 'with another office',
    asks: 'What representatives asked',
    consents: '{n} of the {needed} others have consented',
    openAsk: 'Waiting for consent',
    carriedAsk: 'All consented; it takes effect',
    refusedAsk: 'Somebody objected; it does not take effect',
    droppedAsk: 'Taken back',
    retry: 'Try again',
    mark: 'Joint',
  },
)
