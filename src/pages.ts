/** Every page of the app. A journey's folder is its subpackage; home and me are the main package. */
export const pages = {
  pages: ['home/index', 'me/index'],
  subPackages: [] as { root: string; pages: string[] }[],
  window: {
    navigationBarTitleText: '放心查',
    navigationBarBackgroundColor: '#f6f4ee',
    navigationBarTextStyle: 'black' as const,
    backgroundColor: '#f6f4ee',
    backgroundTextStyle: 'dark' as const,
  },
  lazyCodeLoading: 'requiredComponents',
}
