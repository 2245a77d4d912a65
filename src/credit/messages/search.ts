import { defineMessages } from '../../i18n/messages'

/** The words of the search page beside its results: what was looked for before, filters, tags. */
export const searchMessages = defineMessages(
  {
    recents: '最近查过',
    favourites: '收藏的查询',
    again: '再查“{q}”',
    star: '收藏“{q}”',
    unstar: '取消收藏“{q}”',
    forget: '删除“{q}”',
    clear: '清空',
    clearTitle: '清空查询记录？',
    clearHow: '收藏的也会一起清空。',
    keep: '先不清空',
    onlyHere: '只记在这台设备上，不会发给任何人。',
    starsFull: '最多收藏 {n} 个，请先取消一个。',
    cleared: '查询记录已清空',
  },
  {
    recents: 'Looked up lately',
    favourites: 'Starred searches',
    again: 'Look up “{q}” again',
    star: 'Star “{q}”',
    unstar: 'Take the star from “{q}”',
    forget: 'Remove “{q}”',
    clear: 'Clear',
    clearTitle: 'Clear your searches?',
    clearHow: 'The starred ones go too.',
    keep: 'Keep them',
    onlyHere: 'Kept on this device only; sent to nobody.',
    starsFull: 'You can star {n} at most; take one star away first.',
    cleared: 'Your searches are cleared',
  },
)
