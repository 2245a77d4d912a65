/** A webpack loader that takes the types off TypeScript. */
const { transform } = require('@swc/core')

module.exports = function typesOff(source) {
  const done = this.async()
  transform(source, {
    filename: this.resourcePath,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
  }).then(({ code }) => done(null, code), done)
}
