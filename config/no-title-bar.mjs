/** In place of Taro's bar with the page's name (`left-out.ts`): the page sets the name itself (`src/platform/page/`). */
export function initNavigationBar() {}
