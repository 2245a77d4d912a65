import { defineMessages } from '../../i18n/messages'

/** The words of the codes that were read here. */
export const historyMessages = defineMessages(
  {
    title: '扫码记录',
    only: '只存在这台手机里，最多留 500 条，身份证号不留。',
    seek: '在记录里找',
    seekHint: '商品名、码上的字',
    list: '扫过的码',
    emptyTitle: '还没有扫过码',
    empty: '扫过、输过的码会记在这里，没有网络也能看。',
    scan: '扫一扫',
    noneTitle: '没有找到“{words}”',
    none: '换个词试试，或者看全部记录。',
    all: '看全部',
    full: '这台手机存不下了：新扫的码关掉页面就没有了。可以删掉一些旧的。',
    answersFull: '这台手机存不下新看的商品了：没有网络时，只有以前看过的打得开。',
    remove: '删除：{name}',
    removeShort: '删除',
    removed: '已删除：{name}',
    clear: '全部删除',
    clearTitle: '删除全部扫码记录？',
    clearHow: '{n} 条记录，连同手机里留着的商品页，都会删掉，不能恢复。',
    keep: '不删',
  },
  {
    title: 'Codes read',
    only: 'Only on this phone; 500 at most, never identity numbers.',
    seek: 'Find in the list',
    seekHint: 'Product or what the code says',
    list: 'Codes read here',
    emptyTitle: 'No code was read yet',
    empty: 'Codes that you scan or type are listed here, also without a network.',
    scan: 'Scan',
    noneTitle: '“{words}” was not found',
    none: 'Try another word, or see the whole list.',
    all: 'See all',
    full: 'This phone has no room: codes read now are gone when the page is closed. You can delete old ones.',
    answersFull:
      'This phone has no room for products seen now: without a network only those seen before open.',
    remove: 'Delete: {name}',
    removeShort: 'Delete',
    removed: 'Deleted: {name}',
    clear: 'Delete all',
    clearTitle: 'Delete all codes read?',
    clearHow: {
      one: '{n} code and the product pages kept on this phone will be deleted; they cannot be brought back.',
      other:
        'All {n} codes and the product pages kept on this phone will be deleted; they cannot be brought back.',
    },
    keep: 'Keep them',
  },
)
