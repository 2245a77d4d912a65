import { defineMessages } from '../../i18n/messages'

/** The words of what shows facts: seal, thread, codes. */
export const factMessages = defineMessages(
  {
    copy: '复制',
    copied: '已复制',
    notCopied: '没能复制，请长按选中',
    good: '放心',
    note: '注意',
    caution: '谨慎',
    stop: '勿付',
    none: '无记录',
    gap: '断开',
    todo: '还没到',
    codeParts: '点一段，看它是什么',
    newTab: '（在新页面打开）',
    webAddressCopied: '网址已复制，请在浏览器里打开',
  },
  {
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy; press and hold to select',
    good: 'OK',
    note: 'Note',
    caution: 'Careful',
    stop: 'Avoid',
    none: 'No data',
    gap: 'broken',
    todo: 'still to come',
    codeParts: 'Tap a part to see what it is',
    newTab: ' (opens in a new tab)',
    webAddressCopied: 'The address is copied; open it in a browser',
  },
)
