module.exports = {
  // Fields are set, not defined: no class here inherits a setter, and the helper for each field cost the first load 1 KB.
  assumptions: { setPublicClassFields: true },
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, hot: false }]],
}
