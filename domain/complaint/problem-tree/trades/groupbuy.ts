import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, shortWeight, unsafeFood } from '../pieces/advice'
import { online } from '../pieces/bases'
import { police } from '../pieces/places'

const { complain, both } = filings(online)

/** 社区团购、微信群、朋友圈 */
export const groupbuy = trade(
  'groupbuy',
  say('社区团购、微信群买东西', 'Group buying and chat groups'),
  say('团长、朋友圈、小程序商城', 'Group leaders, posts of friends, small shops'),
  [
    both('groupbuy-quality', say('收到的菜、水果烂了', 'Rotten vegetables or fruit'), {
      also: '团购 烂果 坏果 不新鲜 坏了 rotten group',
      asks: ['refund'],
      keep: [say('取货时的照片、群里的承诺', 'A photo at pick-up, and the promise in the group')],
      write: [say('___点取货，___斤里坏了___斤。', 'Picked up at ___; of ___ jin ___ were bad.')],
      advice: told(
        '取货当场看，坏的拍照发群里留记录。',
        'Look when picking up, and post a photo in the group as a record.',
      ),
    }),
    both('groupbuy-weight', say('团购的份量不够', 'Group goods under weight'), {
      also: '团购 少秤 缺斤少两 份量 short weight group',
      asks: ['supply-shortage', 'refund'],
      keep: [say('称重照片、商品页', 'A photo of weighing and the page')],
      write: [say('页面写___斤，实际___斤。', 'The page says ___ jin; it is ___.')],
      advice: shortWeight,
    }),
    complain('groupbuy-leader', say('团长收了钱不发货、退群', 'The leader took money and left'), {
      also: '团长 不发货 退群 拉黑 leader blocked',
      asks: ['refund'],
      keep: [say('付款记录、团长的微信和电话', 'Payments, and the account and number of the leader')],
      write: [say('我付了___元给___，约定___到货，现在___。', 'I paid ¥___ to ___ for ___; now ___.')],
      advice: told(
        '先问平台客服：订单在平台上的，平台也要管。',
        'Ask the platform first: it answers for orders placed on it.',
      ),
    }),
    elsewhere('groupbuy-scam', say('好多人被骗、群解散了', 'Many are cheated, the group is gone'), {
      also: '群解散 多人被骗 预付款 scam many',
      why: say('多人被骗的先报警，一起去更快。', 'With many victims go to the police, together is quicker.'),
      to: [police],
      keep: [say('群名单、转账记录', 'Members and transfers')],
    }),
    both('groupbuy-homemade', say('群里卖自制食品，吃坏了', 'Home-made food from the group made us ill'), {
      also: '自制 私房菜 熟食 群里卖 homemade ill',
      asks: ['refund', 'compensate'],
      keep: [say('剩下的食品、病历', 'The rest and medical records')],
      write: [say('群里___卖的___，吃后___。', '___ in the group sold ___; after eating ___.')],
      advice: unsafeFood,
    }),
    both('groupbuy-fake', say('群里卖的牌子货是假的', 'Brand goods from the group are fake'), {
      also: '微商 假货 高仿 朋友圈 fake wechat brand',
      asks: ['refund', 'compensate'],
      keep: [say('聊天里“正品”的话、鉴定', 'Their word “genuine”, an expert opinion')],
      write: [say('对方说是正品，___鉴定是___。', 'They said genuine; ___ says ___.')],
      advice: fraud,
    }),
    both('groupbuy-promise', say('说好的产地、等级不对', 'Not the origin or grade promised'), {
      also: '产地 等级 冒充 五常大米 洛川苹果 origin grade',
      asks: ['refund', 'compensate'],
      keep: [say('宣传图、实物标签', 'The picture and the label')],
      write: [say('宣传是___，标签是___。', 'It was advertised as ___; the label says ___.')],
      advice: falseAd,
    }),
    lawful('groupbuy-friend', say('熟人之间转让自用的东西', 'A friend sold something of their own'), {
      also: '朋友 熟人 转让 闲置 friend private sale',
      why: told(
        '对方不是做生意的，不算消费纠纷，市场监管部门不受理。',
        'A private seller is no merchant: this is no consumer dispute.',
      ),
      then: say(
        '先商量；谈不成可以去法院或找人民调解。',
        'Talk first; otherwise the court or local mediation.',
      ),
    }),
  ],
)
