export default definePageConfig({ enablePageScroll: true, enablePullDownRefresh: true })
