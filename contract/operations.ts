import { requestMerchantCode, signInAtOffice, signInForMerchant, whichMerchant, whichOfficer } from './acting'
import { requestCode, signInByPhone, signInByWechat, signOut, whoAmI } from './account'
import { recogniseCode } from './codes'
import { fileComplaint, getComplaint, listComplaints, withdrawComplaint } from './complaint'
import { getMerchant } from './credit'
import { fileCorrection, getCorrection, listCorrections, withdrawCorrection } from './correction'
import { captureEvents, getCaptureJob, getEvent, queryEvents } from './epcis'
import { getDataQuality, listChanges } from './exchange'
import { countMerchants, searchMerchants, suggestMerchants } from './merchant-search'
import {
  countInbox,
  followMerchant,
  getFollow,
  getInbox,
  grantMessage,
  listFollows,
  lookedAtMerchant,
  sawInbox,
  unfollowMerchant,
} from './follow'
import { checkItem } from './item-check'
import { checkLabel } from './label'
import { getLogisticUnit } from './logistic-unit'
import type { Operation } from './operation'
import { getShelfFeed } from './shelf-feed'
import { receiveSms } from './sms'
import { getSnapshot, takeSnapshot } from './snapshot'
import { getProduct } from './trace'
import { getWorld } from './world'

/** Every call of the API. Tests walk this list, so that a new one is covered by itself. */
export const operations: readonly Operation[] = [
  getWorld,
  searchMerchants,
  suggestMerchants,
  countMerchants,
  getMerchant,
  takeSnapshot,
  getSnapshot,
  listChanges,
  getDataQuality,
  recogniseCode,
  getProduct,
  getLogisticUnit,
  getShelfFeed,
  requestCode,
  signInByPhone,
  signInByWechat,
  whoAmI,
  signOut,
  requestMerchantCode,
  signInForMerchant,
  signInAtOffice,
  whichMerchant,
  whichOfficer,
  fileComplaint,
  listComplaints,
  getComplaint,
  withdrawComplaint,
  getFollow,
  followMerchant,
  unfollowMerchant,
  lookedAtMerchant,
  listFollows,
  getInbox,
  countInbox,
  sawInbox,
  grantMessage,
  fileCorrection,
  listCorrections,
  getCorrection,
  withdrawCorrection,
  captureEvents,
  getCaptureJob,
  queryEvents,
  getEvent,
  checkItem,
  checkLabel,
  receiveSms,
]
