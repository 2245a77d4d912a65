/** What a server or an app writes goes through one door that redacts personal data. */
export const noConsole = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'problem',
    schema: [{ type: 'string' }],
    messages: { log: 'No console here: {{instead}}.' },
  },
  create(context) {
    const instead = context.options[0] ?? 'return or throw what happened'
    return {
      'MemberExpression[object.name="console"]': (/** @type {import('eslint').Rule.Node} */ node) =>
        context.report({ node, messageId: 'log', data: { instead } }),
    }
  },
})
