/** Rules give the same answer for the same question: time and chance come in as arguments. */
export const pureDomain = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'problem',
    schema: [],
    messages: { argument: '{{what}} makes the rule answer differently each time: take it as a parameter.' },
  },
  create(context) {
    /** @param {string} what @returns {(node: import('eslint').Rule.Node) => void} */
    const report = (what) => (node) => context.report({ node, messageId: 'argument', data: { what } })
    return {
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]': report('Date.now()'),
      'CallExpression[callee.object.name="Math"][callee.property.name="random"]': report('Math.random()'),
      'NewExpression[callee.name="Date"][arguments.length=0]': report('new Date()'),
      'MemberExpression[object.name="process"]': report('process'),
    }
  },
})
