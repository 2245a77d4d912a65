import { randomBytes } from 'node:crypto'
import { pictureFunctions } from './device-pictures'
import type { Phone } from './phone'
import { cancelled, type PickedFile } from './user-answers'
import {
  optionalNumber,
  optionalString,
  stringParam,
  WxFailure,
  type WxFunction,
  type WxParams,
} from './wx-call'

/** Functions that only show or do something on the phone: they are noted in `phone.shown`. */
const noted = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'vibrateShort',
  'vibrateLong',
  'previewImage',
  'openDocument',
  'pageScrollTo',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'showTabBar',
  'hideTabBar',
  'hideKeyboard',
  'makePhoneCall',
  'openPrivacyContract',
  'showShareMenu',
]

/** `wx` functions that answer from the phone or its user; every one also settles as WeChat's does. */
export function deviceFunctions(phone: Phone): Record<string, WxFunction> {
  const note = (kind: string, params: WxParams): void => void phone.shown.push({ kind, params })
  const showing: Record<string, WxFunction> = Object.fromEntries(
    noted.map((name) => [
      name,
      (params: WxParams) => {
        note(name, params)
        return undefined
      },
    ]),
  )
  return { ...showing, ...askingFunctions(phone, note), ...answeringFunctions(phone, note) }
}

/** `wx.requestSubscribeMessage`: leave to send one message of each template, asked for within a tap. */
export function messageLeave(phone: Phone, isInTap: boolean): WxFunction {
  return async (params) => {
    if (!isInTap) throw new WxFailure('can only be invoked by user TAP gesture.')
    const templates = params['tmplIds']
    if (!Array.isArray(templates)) throw new WxFailure('TmplIds invalid')
    const answer = await phone.user.ask('requestSubscribeMessage', templates)
    return Object.fromEntries(templates.map((template) => [String(template), answer]))
  }
}

function askingFunctions(
  phone: Phone,
  note: (kind: string, params: WxParams) => void,
): Record<string, WxFunction> {
  return {
    async showModal(params) {
      note('showModal', params)
      const answer = await phone.user.ask('showModal', params)
      return { confirm: answer.confirm, cancel: !answer.confirm, content: answer.content ?? null }
    },
    async showActionSheet(params) {
      note('showActionSheet', params)
      const answer = await phone.user.ask('showActionSheet', params)
      if (answer === cancelled) throw new WxFailure('cancel')
      return { tapIndex: answer.tapIndex }
    },
    async scanCode(params) {
      const answer = await phone.user.ask('scanCode', params)
      if (answer === cancelled) throw new WxFailure('cancel')
      const rawData = Buffer.from(answer.result).toString('base64')
      return { result: answer.result, scanType: answer.scanType, charSet: 'UTF-8', path: '', rawData }
    },
    async chooseMedia(params) {
      const answer = await phone.user.ask('chooseMedia', params)
      if (answer === cancelled) throw new WxFailure('cancel')
      const tempFiles = picked(answer, optionalNumber(params, 'count') ?? 9).map((file) => ({
        tempFilePath: phone.disk.addTemporary(file.name, file.bytes),
        size: file.bytes.length,
        fileType: 'image',
      }))
      return { tempFiles, type: 'image' }
    },
    async chooseMessageFile(params) {
      const answer = await phone.user.ask('chooseMessageFile', params)
      if (answer === cancelled) throw new WxFailure('cancel')
      const tempFiles = picked(answer, optionalNumber(params, 'count') ?? 100).map((file) => ({
        path: phone.disk.addTemporary(file.name, file.bytes),
        name: file.name,
        size: file.bytes.length,
        type: /\.(png|jpe?g|gif|webp)$/i.test(file.name) ? 'image' : 'file',
        time: Math.floor(Date.now() / 1000),
      }))
      return { tempFiles }
    },
    async openSetting(params) {
      const { camera = phone.camera.isAllowed, album = phone.album.isAllowed } = await phone.user.ask(
        'openSetting',
        params,
      )
      phone.camera.isAllowed = camera
      phone.album.isAllowed = album
      return { authSetting: { 'scope.camera': camera, 'scope.writePhotosAlbum': album } }
    },
    async saveImageToPhotosAlbum(params) {
      phone.album.isAllowed ??= (await phone.user.ask('saveImageToPhotosAlbum', params)) === 'allow'
      if (!phone.album.isAllowed) throw new WxFailure('auth deny')
      phone.album.pictures.push(phone.disk.read(stringParam(params, 'filePath')))
      return undefined
    },
    // The gate before it has asked by then.
    requirePrivacyAuthorize: async () => undefined,
  }
}

/** The system's picker lets nobody pick more than the app allows. */
function picked(files: readonly PickedFile[], count: number): readonly PickedFile[] {
  if (files.length > count) throw new Error(`the test picks ${files.length} files, the app allows ${count}`)
  return files
}

function answeringFunctions(
  phone: Phone,
  note: (kind: string, params: WxParams) => void,
): Record<string, WxFunction> {
  return {
    login() {
      if (phone.loginCode === undefined) throw new WxFailure('the code is not available')
      return { code: phone.loginCode }
    },
    checkSession: () => undefined,
    getNetworkType: () => ({ networkType: phone.network.isOnline ? 'wifi' : 'none', hasSystemProxy: false }),
    getPrivacySetting: () => ({
      needAuthorization: !phone.privacyAgreed,
      privacyContractName: '《放心查用户隐私保护指引》',
    }),
    getRandomValues(params) {
      const length = optionalNumber(params, 'length')
      if (length === undefined || length > 1_048_576) throw new WxFailure('parameter error: parameter.length')
      return { randomValues: randomBytes(length) }
    },
    setClipboardData(params) {
      phone.clipboard = stringParam(params, 'data')
      // WeChat itself tells the person
      note('showToast', { title: '内容已复制' })
      return undefined
    },
    getClipboardData: () => ({ data: phone.clipboard }),
    getSetting: () => ({ authSetting: { 'scope.camera': phone.camera.isAllowed } }),
    getFileInfo: (params) => ({ size: phone.disk.stat(stringParam(params, 'filePath')).size }),
    saveFile: (params) => ({
      savedFilePath: phone.disk.save(stringParam(params, 'tempFilePath'), optionalString(params, 'filePath')),
    }),
    ...pictureFunctions(phone.disk),
    shareFileMessage(params) {
      const path = stringParam(params, 'filePath')
      phone.sentFiles.push({ name: stringParam(params, 'fileName'), bytes: phone.disk.read(path) })
      return undefined
    },
  }
}
