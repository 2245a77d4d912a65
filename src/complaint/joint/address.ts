/** How a case stands with others. Its address is not in `src/routes.ts`: only complaints lead there. */
export const jointAddress = (id: string): string => `/complaint/joint/index?id=${encodeURIComponent(id)}`
