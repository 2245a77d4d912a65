/** Where the test run's Chromium is; `npm test` finds or installs it. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
