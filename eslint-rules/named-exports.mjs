/** A name given once is the name everywhere: it can be searched for, and renamed. */
export const namedExports = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { name: 'Export it by name; only Taro pages and configuration files have a default export.' },
  },
  create(context) {
    return { ExportDefaultDeclaration: (node) => context.report({ node, messageId: 'name' }) }
  },
})
