/** What differs by target is a port with one implementation each, so that a missing one fails to compile. */
export const targetInPlatform = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      port: 'Put what differs by target behind a port in src/platform/ (index.h5.ts, index.weapp.ts) and call that.',
    },
  },
  create(context) {
    const isTarget = (/** @type {any} */ node) =>
      (node.computed ? node.property.value : node.property.name) === 'TARO_ENV'
    return {
      MemberExpression: (node) => {
        if (isTarget(node)) context.report({ node, messageId: 'port' })
      },
    }
  },
})
