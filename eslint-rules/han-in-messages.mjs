/** @typedef {any} Node an ESTree node with its `parent`: every kind is met here */

const han = /\p{Script=Han}+/u

/** @param {Node} object @param {string} name */
const hasProperty = (object, name) =>
  object?.type === 'ObjectExpression' &&
  object.properties.some((/** @type {Node} */ each) => each.key?.name === name)

/** @param {Node} node whether it is, or is part of, the Chinese half of `{ zh, en }` or of `say(zh, en)` */
function isPaired(node) {
  for (let each = node; each.parent; each = each.parent) {
    const { parent } = each
    if (parent.type === 'Property' && parent.key.name === 'zh') return hasProperty(parent.parent, 'en')
    if (parent.type === 'CallExpression') {
      return parent.callee.name === 'say' && parent.arguments[0] === each && parent.arguments.length === 2
    }
    if (parent.type.endsWith('Statement') || parent.type.includes('Function')) return false
  }
  return false
}

/** Sentences for people live where translators and lawyers find them, always in both languages. */
export const hanInMessages = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        // `pairs`: the Chinese half of a pair is fine. `names`: proper names, the same in every language.
        properties: { pairs: { type: 'boolean' }, names: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: {
      catalogue:
        'Move “{{text}}” to the journey’s messages/ folder and say it from there: a sentence exists once, in Chinese and English.',
      pair: 'Make “{{text}}” a pair { zh, en } (domain/text.ts): every sentence leaves the server in both languages.',
    },
  },
  create(context) {
    const { pairs, names } = { pairs: false, names: [], ...context.options[0] }
    const check = (/** @type {Node} */ node, /** @type {unknown} */ value) => {
      if (typeof value !== 'string') return
      const text = han.exec(
        names.reduce(
          (/** @type {string} */ rest, /** @type {string} */ name) => rest.replaceAll(name, ''),
          value,
        ),
      )?.[0]
      if (!text || (pairs && isPaired(node))) return
      context.report({ node, messageId: pairs ? 'pair' : 'catalogue', data: { text } })
    }
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      JSXText: (/** @type {Node} */ node) => check(node, node.value),
    }
  },
})
