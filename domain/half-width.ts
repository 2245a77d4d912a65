/** Full-width forms (`Ａ`, `１`, `：`) as the half-width characters that they stand for. One character stays one. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
