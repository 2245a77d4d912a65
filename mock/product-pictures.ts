/** Plainly drawn pictures of the demo's goods, by category: nobody takes them for photos of a real product. */

const label = '#f6f4ee'
const ink = '#1f3d36'

/** A shape of its own for each category, on a field of 400 by 400. */
const shapes: Readonly<Record<string, string>> = {
  茶叶: `<rect x="120" y="90" width="160" height="230" rx="18" fill="#3f7d5a"/><rect x="120" y="90" width="160" height="46" rx="18" fill="#2d5c42"/><path d="M200 190c36 10 44 44 0 76-44-32-36-66 0-76z" fill="${label}"/>`,
  调味品: `<rect x="172" y="60" width="56" height="70" rx="8" fill="#7a2e1d"/><path d="M150 170q50-60 100 0v150q0 20-20 20h-60q-20 0-20-20z" fill="#9c3f28"/><rect x="150" y="210" width="100" height="80" fill="${label}"/>`,
  乳制品: `<path d="M130 140l40-60h60l40 60v180q0 16-16 16h-108q-16 0-16-16z" fill="#d9e6f2"/><rect x="170" y="64" width="60" height="22" rx="6" fill="#5b86b0"/><circle cx="200" cy="230" r="48" fill="#5b86b0"/>`,
  速冻食品: `<rect x="80" y="110" width="240" height="190" rx="22" fill="#8fb7d6"/><g fill="${label}"><circle cx="150" cy="205" r="34"/><circle cx="210" cy="180" r="34"/><circle cx="250" cy="235" r="34"/></g>`,
  糕点: `<rect x="80" y="210" width="240" height="90" rx="14" fill="#d2a24c"/><g fill="#b7c77a"><rect x="104" y="150" width="80" height="60" rx="10"/><rect x="216" y="150" width="80" height="60" rx="10"/></g>`,
  粮食加工品: `<rect x="150" y="70" width="100" height="260" rx="12" fill="#e7d3a1"/><g stroke="#c9a95d" stroke-width="6"><path d="M170 90v220M190 90v220M210 90v220M230 90v220"/></g><rect x="150" y="170" width="100" height="60" fill="${label}"/>`,
  食用油: `<rect x="176" y="60" width="48" height="40" rx="8" fill="#b9761d"/><path d="M120 150q10-50 80-50t80 50v160q0 24-24 24h-112q-24 0-24-24z" fill="#e5ae3f"/><rect x="140" y="190" width="120" height="90" rx="8" fill="${label}"/>`,
}

/** An SVG of 400 by 400; a plain box for a category without a shape. */
export function demoPicture(category: string): string {
  const shape = shapes[category] ?? `<rect x="100" y="110" width="200" height="190" rx="16" fill="#b9b3a4"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400"><rect width="400" height="400" fill="#ffffff"/>${shape}<path d="M80 344h240" stroke="${ink}" stroke-width="4" stroke-linecap="round" opacity=".25"/></svg>`
}
