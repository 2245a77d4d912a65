/** The source that every demo record names; by it the demo is found again when it is removed. */
export const demoSource = '示例市场监管数据交换平台（演示）'
