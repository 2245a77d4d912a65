const han = /\p{Script=Han}+/u

/** Sentences for people live where translators and lawyers find them, always in both languages. */
export const hanInMessages = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'problem',
    schema: [{ type: 'string' }],
    messages: {
      move: 'Move “{{text}}” to {{place}} and use it from there: a sentence exists once, in Chinese and English.',
    },
  },
  create(context) {
    const place = context.options[0] ?? 'a messages/ folder'
    /** @param {import('eslint').Rule.Node} node @param {unknown} value */
    const check = (node, value) => {
      const text = typeof value === 'string' ? han.exec(value)?.[0] : undefined
      if (text) context.report({ node, messageId: 'move', data: { text, place } })
    }
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      JSXText: (/** @type {any} */ node) => check(node, node.value),
    }
  },
})
