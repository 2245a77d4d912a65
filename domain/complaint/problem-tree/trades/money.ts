import { say } from '../../../text'
import { elsewhere, trade } from '../build'
import { antiFraud, court, cyberspace, finance, legalAid, police } from '../pieces/places'

/** 银行、保险、投资：都归别的部门 */
export const money = trade(
  'money',
  say('银行、保险、投资、被骗钱', 'Banks, insurance, investment, fraud'),
  say('这些归别的部门，这里告诉您找谁', 'Others deal with these; here is who'),
  [
    elsewhere('money-bank', say('银行乱扣费、卡被锁', 'Bank charges, blocked cards'), {
      also: '银行 扣费 锁卡 理财 bank charge card',
      why: say('银行由金融监管部门管。', 'Banks belong to the financial regulator.'),
      to: [finance],
      keep: [say('流水、通知', 'Statements and notices')],
    }),
    elsewhere('money-insurance', say('保险不赔、退保损失大', 'Insurance refuses, cancelling costs'), {
      also: '保险 拒赔 退保 理赔 insurance claim cancel',
      why: say('保险由金融监管部门管。', 'Insurance belongs to the financial regulator.'),
      to: [finance],
      keep: [say('保单、理赔材料', 'Policy and claim papers')],
    }),
    elsewhere('money-mis-sold', say('存款变保险、理财亏了', 'A deposit became insurance'), {
      also: '存款变保险 误导 理财 亏损 mis-sold savings',
      why: say('误导销售由金融监管部门管。', 'Misleading sales belong to the financial regulator.'),
      to: [finance],
      keep: [say('回执、录音、单据', 'Receipts, recording and papers')],
    }),
    elsewhere('money-loan', say('网贷利息高、砍头息、暴力催收', 'Online loans, harsh collecting'), {
      also: '网贷 砍头息 催收 高利 loan collector',
      why: say(
        '催收骚扰、威胁的报警；贷款公司向金融监管部门投诉。',
        'Threats: the police; lenders: the financial regulator.',
      ),
      to: [police, finance],
      keep: [say('合同、通话、催收短信', 'Contract, calls and messages')],
    }),
    elsewhere('money-scam', say('被骗转账、杀猪盘、刷单', 'Cheated into a transfer'), {
      also: '被骗 转账 杀猪盘 刷单 投资群 scam transfer',
      why: say('马上打 110 止付，越快越能追回。', 'Call 110 at once to stop it: minutes count.'),
      to: [police, antiFraud],
      keep: [say('转账时间、账号、聊天', 'Time, account and chat')],
    }),
    elsewhere('money-fund', say('非法集资、项目爆雷', 'Illegal fundraising'), {
      also: '集资 爆雷 兑付 投资公司 fundraising collapse',
      why: say('由公安机关和地方金融部门管。', 'Police and local finance office deal with it.'),
      to: [police],
      keep: [say('合同、付款、宣传', 'Contract, payment and claims')],
    }),
    elsewhere('money-crypto', say('虚拟币、跨境平台', 'Crypto and foreign platforms'), {
      also: '虚拟币 挖矿 合约 crypto platform',
      why: say(
        '这类交易不受保护；被骗的报警，平台信息报网信部门。',
        'Such trade has no protection: if cheated, the police; the site, the internet authority.',
      ),
      to: [police, cyberspace],
      keep: [say('账户、转账', 'Accounts and transfers')],
    }),
    elsewhere('money-legal', say('欠钱、担保、分手要钱', 'Debts, guarantees, private claims'), {
      also: '欠钱 担保 彩礼 private debt guarantee',
      why: say('私人之间的钱由法院处理。', 'Private money matters belong to the court.'),
      to: [court, legalAid],
      keep: [say('借条、转账', 'The note and transfers')],
    }),
  ],
)
