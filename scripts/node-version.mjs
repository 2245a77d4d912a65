/**
 * Stops with one clear line on a Node that is too old. This file and those that import it must parse on old
 * versions: no `node:` specifiers, no optional chaining, no top-level await.
 */
var needed = [20, 20, 0]

/**
 * Whether a version such as `20.20.2` is new enough.
 * @param {string} version without the leading `v`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  var parts = version.split('.').map(Number)
  for (var i = 0; i < needed.length; i += 1) {
    var part = parts[i] || 0
    var least = needed[i] || 0
    if (part !== least) return part > least
  }
  return true
}

/** @returns {void} */
export function requireNode() {
  if (isNewEnough(process.versions.node)) return
  console.error(
    'Node ' +
      needed.join('.') +
      ' or newer is needed; this is ' +
      process.versions.node +
      '. See https://nodejs.org',
  )
  process.exit(1)
}
