const catchAll = /(^|[/\\.])(utils?|common|helpers?|misc)([/\\.]|$)/i

/** Folders and files are named after what they are about: a catch-all grows without end. */
export const catchAllNames = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      rename: 'Name the file after what it does; “{{name}}” says nothing and collects everything.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const path = context.filename.slice(context.cwd.length)
        const name = catchAll.exec(path)?.[2]
        if (name) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'rename', data: { name } })
      },
    }
  },
})
