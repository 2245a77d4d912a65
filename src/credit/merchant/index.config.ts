export default {
  enableShareAppMessage: true,
  enableShareTimeline: true,
  // Parts far down are sent when the screen comes near.
  enablePageScroll: true,
  enablePullDownRefresh: process.env['TARO_ENV'] !== 'h5',
}
