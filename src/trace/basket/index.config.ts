/** The list follows the scrolling of the page; without this a mini-program does not tell of it. */
export default { enablePageScroll: true }
