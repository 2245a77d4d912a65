/**
 * How big the app may be, in bytes (1 KB = 1000 bytes): the project's own promises, and for the mini-program
 * the 2 MB that WeChat accepts per package.
 */
export const limits = {
  h5FirstLoadGzip: 130_000,
  h5ScannerEngineGzip: 450_000,
  weappMainPackage: 650_000,
  weappPackage: 2_000_000,
}

/**
 * @typedef {{ h5FirstLoadGzip: number, h5ScannerEngineGzip: number, weappMainPackage: number,
 *   weappSubpackages: Record<string, number> }} Sizes
 */

/**
 * Which of the promises the app breaks.
 * @param {Sizes} sizes bytes
 * @returns {string[]} a sentence for each
 */
export function broken(sizes) {
  const say = (/** @type {string} */ what, /** @type {number} */ bytes, /** @type {number} */ limit) =>
    bytes > limit ? [`${what}: ${bytes} bytes, limit ${limit}`] : []
  return [
    ...say('H5 first load of the home page, JS + CSS, gzip', sizes.h5FirstLoadGzip, limits.h5FirstLoadGzip),
    ...say('H5 scanner, engine + worker, gzip', sizes.h5ScannerEngineGzip, limits.h5ScannerEngineGzip),
    ...say('mini-program main package', sizes.weappMainPackage, limits.weappMainPackage),
    ...Object.entries(sizes.weappSubpackages).flatMap(([root, bytes]) =>
      say(`mini-program subpackage ${root}`, bytes, limits.weappPackage),
    ),
  ]
}
