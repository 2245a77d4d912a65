/**
 * @typedef {any} Node an ESTree node with its `parent`: every kind is met here
 */

/**
 * What a call starts a transaction on: the `db` of `db.transaction().execute(…)` or `db.transaction(…)`, or
 * true for a function of that name.
 * @param {Node} call
 * @returns {Node | true | undefined} undefined when it starts none
 */
function startedOn({ callee }) {
  if (callee.type === 'Identifier') return /transaction$/i.test(callee.name) ? true : undefined
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined
  if (/transaction$/i.test(callee.property.name)) return callee.object
  const inner = callee.object
  return callee.property.name === 'execute' && inner.type === 'CallExpression' ? startedOn(inner) : undefined
}

/**
 * A statement that goes round its transaction is not undone with it, and on an engine with one connection it
 * waits for itself for ever.
 */
export const txInTransaction = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      tx: 'Use the transaction (“tx”) here: “{{outside}}” works outside of it and is not rolled back.',
    },
  },
  create(context) {
    const { sourceCode } = context
    /** @type {{ callback: Node, outside: Set<string> }[]} the transactions around the node being visited */
    const open = []

    /** @param {Node} node a use of a variable declared inside the callback is nobody else's database */
    const isOwn = (node, /** @type {Node} */ callback) => {
      for (let scope = sourceCode.getScope(node); scope; scope = /** @type {Node} */ (scope.upper)) {
        if (scope.set.has(node.name)) return isWithin(scope.block, callback)
      }
      return false
    }
    /** @param {Node} node @param {Node} ancestor */
    const isWithin = (node, ancestor) => {
      for (let each = node; each; each = each.parent) if (each === ancestor) return true
      return false
    }
    /** @param {Node} node */
    const check = (node) => {
      const text = sourceCode.getText(node)
      const transaction = open.find(({ outside }) => outside.has(text) || text === 'db' || /\.db$/.test(text))
      if (!transaction) return
      if (node.type === 'Identifier' && isOwn(node, transaction.callback)) return
      context.report({ node, messageId: 'tx', data: { outside: text } })
    }
    const enter = (/** @type {Node} */ callback) => {
      const call = callback.parent
      if (call?.type !== 'CallExpression' || !call.arguments.includes(callback)) return
      const target = startedOn(call)
      if (!target) return
      // `writer.inTransaction(() => …)` hands out no transaction: the writer is bound to its own connection.
      const receiver = target === true || callback.params.length === 0 ? undefined : target
      const outside = [receiver, call.arguments[0]]
        .filter((node) => node && (node.type === 'Identifier' || node.type === 'MemberExpression'))
        .map((node) => sourceCode.getText(node))
      open.push({ callback, outside: new Set(outside) })
    }
    const leave = (/** @type {Node} */ callback) => {
      if (open.at(-1)?.callback === callback) open.pop()
    }
    return {
      FunctionExpression: enter,
      ArrowFunctionExpression: enter,
      'FunctionExpression:exit': leave,
      'ArrowFunctionExpression:exit': leave,
      Identifier(/** @type {Node} */ node) {
        if (open.length === 0) return
        const { parent } = node
        const isName =
          (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
          (parent.type === 'Property' && parent.key === node && !parent.shorthand) ||
          parent.type.startsWith('TS')
        if (!isName) check(node)
      },
      MemberExpression(/** @type {Node} */ node) {
        if (open.length > 0) check(node)
      },
    }
  },
})
