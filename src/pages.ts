/** Every page of the app. A journey's folder is its subpackage; home and me are the main package. */
export const pages = {
  pages: ['home/index', 'me/index', 'me/sign-in/index', 'me/notices/index'],
  subPackages: [
    {
      root: 'credit',
      pages: [
        'search/index',
        'merchant/index',
        'data-quality/index',
        'compare/index',
        'inbox/index',
        'snapshot/index',
        'correction/new/index',
        'correction/request/index',
        'correction/list/index',
      ],
    },
    {
      root: 'trace',
      pages: [
        'scan/index',
        'code/index',
        'product/index',
        'unit/index',
        'item/index',
        'label/index',
        'history/index',
        'shelf/index',
        'basket/index',
        'compare/index',
      ],
    },
    {
      root: 'complaint',
      pages: [
        'wizard/index',
        'draft/index',
        'case/index',
        'list/index',
        'receipt/index',
        'verify/index',
        'national/index',
        'public/index',
        'joint/index',
      ],
    },
    { root: 'merchant-side', pages: ['list/index', 'case/index', 'inbox/index'] },
    { root: 'glossary', pages: ['index'] },
  ],
  window: {
    navigationBarTitleText: '放心查',
    navigationBarBackgroundColor: '#f6f4ee',
    navigationBarTextStyle: 'black' as const,
    backgroundColor: '#f6f4ee',
    backgroundTextStyle: 'dark' as const,
  },
  lazyCodeLoading: 'requiredComponents',
}
