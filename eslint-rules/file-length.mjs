/** A file that needs scrolling has more than one reason to exist. Blank lines and comments do not count. */
export const fileLength = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer', minimum: 1 }],
    messages: {
      split:
        '{{lines}} lines of code, at most {{most}}: split it along its reasons to exist, each with a name.',
    },
  },
  create(context) {
    const most = context.options[0] ?? 250
    return {
      'Program:exit'(node) {
        const code = new Set()
        for (const { loc } of context.sourceCode.ast.tokens) {
          for (let line = loc.start.line; line <= loc.end.line; line += 1) code.add(line)
        }
        const lines = code.size
        if (lines > most) {
          context.report({
            node,
            loc: { line: 1, column: 0 },
            messageId: 'split',
            data: { lines: String(lines), most },
          })
        }
      },
    }
  },
})
