/** @typedef {any} Node an ESTree node with its `parent`: every kind is met here */

/** Chinese signs, quotation marks of a typewriter, a word of money beside “¥”, and a plural left open. */
const strange = /[，。；：！？、（）《》「」〔〕＿\u3000]|"|\byuans?\b|\w\(s\)/u

/** By the house's names: `decidedOn` is a `YYYY-MM-DD`, `filedAt` an instant, `amountFen` fen. */
const raw = /(?:^[oO]n|[a-z]On|^at|[a-z]At|[a-z]Fen)$/

/** @param {Node} node @returns {string} the name that an expression is called by, if it is no more than a name */
const nameOf = (node) =>
  node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? (node.property.name ?? '') : ''

/** @param {Node} node @returns {boolean} whether it is the English half of `say(zh, en)`, `told(zh, en)` or of `{ zh, en }` */
function isEnglish(node) {
  const { parent } = node
  if (parent.type === 'CallExpression')
    return (
      /^(?:say|told)$/.test(parent.callee.name) &&
      parent.arguments.length === 2 &&
      parent.arguments[1] === node
    )
  if (parent.type === 'ConditionalExpression') return parent.test !== node && isEnglish(parent)
  return parent.type === 'Property' && parent.key.name === 'en' && parent.value === node
}

/** English sentences are written with English signs, and days, instants and money in them as English writes them. */
export const englishAsEnglish = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      strange:
        'English writes “{{text}}” in its own way: its own signs, ¥ before an amount, both forms of a plural.',
      raw: 'Write {{name}} as English does: englishDay, minuteText, moneyText (domain/).',
    },
  },
  create(context) {
    const check = (/** @type {Node} */ node, /** @type {unknown} */ value) => {
      const text = typeof value === 'string' ? strange.exec(value)?.[0] : undefined
      if (text) context.report({ node, messageId: 'strange', data: { text } })
    }
    return {
      Literal: (/** @type {Node} */ node) => {
        if (isEnglish(node)) check(node, node.value)
      },
      TemplateLiteral: (/** @type {Node} */ node) => {
        if (!isEnglish(node)) return
        for (const quasi of node.quasis) check(node, quasi.value.cooked)
        for (const each of node.expressions)
          if (raw.test(nameOf(each)))
            context.report({ node: each, messageId: 'raw', data: { name: nameOf(each) } })
      },
    }
  },
})
