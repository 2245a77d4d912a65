/**
 * What the browser has and the logic VM of a WeChat mini-program lacks, on Android at least, with what to use
 * instead. For code that runs in both.
 */
const missing = {
  'format numbers and dates with domain/ and src/i18n/': ['Intl'],
  'call the server through src/api/': [
    'fetch',
    'XMLHttpRequest',
    'AbortController',
    'Request',
    'Response',
    'Headers',
  ],
  'keep it through src/platform/storage': ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  'use Taro’s navigation through src/platform/navigation': ['location', 'history'],
  'use ArrayBuffer, or put it behind a port in src/platform/': [
    'Blob',
    'File',
    'FileReader',
    'FormData',
    'ReadableStream',
    'Buffer',
  ],
  'use @noble/hashes or uuid, or put it behind a port in src/platform/': ['crypto'],
  'write it in plain TypeScript, or put it behind a port in src/platform/': [
    'TextEncoder',
    'TextDecoder',
    'URL',
    'URLSearchParams',
    'atob',
    'btoa',
    'structuredClone',
    'queueMicrotask',
    'requestIdleCallback',
    'performance',
  ],
  'put what needs the browser into a *.h5.ts file behind a port in src/platform/ or src/ui/': [
    'window',
    'document',
    'navigator',
    'Worker',
    'WebSocket',
    'BroadcastChannel',
    'Notification',
    'matchMedia',
    'alert',
    'confirm',
    'prompt',
    'Image',
    'HTMLElement',
    'IntersectionObserver',
    'ResizeObserver',
    'MutationObserver',
  ],
}

/** Options of ESLint's own no-restricted-globals. */
export const missingInWechat = [
  ...Object.entries(missing).flatMap(([instead, names]) =>
    names.map((name) => ({ name, message: `The mini-program has no ${name}: ${instead}.` })),
  ),
  { name: 'wx', message: 'The other mini-programs and H5 have no wx: use Taro, or a port in src/platform/.' },
]

/** Options of ESLint's own no-restricted-syntax: methods that need Intl below. */
export const intlMethods = [
  {
    selector:
      'CallExpression[callee.property.name=/^(toLocaleString|toLocaleDateString|toLocaleTimeString|localeCompare)$/]',
    message:
      'Android’s mini-program has no Intl: format with domain/ and src/i18n/, and compare with < and >.',
  },
]
