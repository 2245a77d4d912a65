/** Parts far down are sent when the screen comes near. */
export default { enablePageScroll: true }
