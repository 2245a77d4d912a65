import type { Phone } from './phone'

const device = {
  brand: 'test',
  model: 'test',
  system: 'Android 13',
  platform: 'android',
  benchmarkLevel: 30,
  abi: 'arm64-v8a',
}

const screen = {
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  screenTop: 91,
  safeArea: { left: 0, top: 47, right: 390, bottom: 810, width: 390, height: 763 },
}

const appBase = (phone: Phone): Record<string, unknown> => ({
  SDKVersion: '3.7.0',
  version: '8.0.50',
  language: phone.language,
  theme: phone.theme,
  fontSizeSetting: phone.fontSize,
  fontSizeScaleFactor: phone.fontSize / 16,
  enableDebug: false,
  host: { env: 'WeChat' },
})

const setting = (): Record<string, unknown> => ({
  bluetoothEnabled: false,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
})

/** What the system says of itself, read at the moment it is asked. */
export function systemInfoFunctions(phone: Phone): Record<string, () => Record<string, unknown>> {
  const everything = (): Record<string, unknown> => ({
    ...device,
    ...screen,
    ...appBase(phone),
    ...setting(),
  })
  return {
    getSystemInfoSync: everything,
    getWindowInfo: () => ({ ...screen }),
    getDeviceInfo: () => ({ ...device }),
    getAppBaseInfo: () => appBase(phone),
    getSystemSetting: setting,
    getAppAuthorizeSetting: () => ({ cameraAuthorized: 'authorized', albumAuthorized: 'authorized' }),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'release', version: '0.1.0' },
    }),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: 51,
      right: 383,
      bottom: 83,
      left: 296,
    }),
  }
}
