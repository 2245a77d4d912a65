/** Its lower parts come when the screen is near them; without this a mini-program does not tell of its scrolling. */
export default { enablePageScroll: true }
