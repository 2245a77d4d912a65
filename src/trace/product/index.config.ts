export default {
  enableShareAppMessage: true,
  enableShareTimeline: true,
  // Its lower parts come when the screen is near them.
  enablePageScroll: true,
  enablePullDownRefresh: process.env['TARO_ENV'] !== 'h5',
}
