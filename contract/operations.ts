import { requestCode, signInByPhone, signInByWechat, signOut, whoAmI } from './account'
import { recogniseCode } from './codes'
import { fileComplaint, getComplaint, listComplaints, withdrawComplaint } from './complaint'
import { fileCorrection, getCorrection, listCorrections, withdrawCorrection } from './correction'
import { getMerchant, searchMerchants, suggestMerchants } from './credit'
import { getDataQuality, listChanges } from './exchange'
import type { Operation } from './operation'
import { getProduct } from './trace'
import { getWorld } from './world'

/** Every call of the API. Tests walk this list, so that a new one is covered by itself. */
export const operations: readonly Operation[] = [
  getWorld,
  searchMerchants,
  suggestMerchants,
  getMerchant,
  listChanges,
  getDataQuality,
  recogniseCode,
  getProduct,
  requestCode,
  signInByPhone,
  signInByWechat,
  whoAmI,
  signOut,
  fileComplaint,
  listComplaints,
  getComplaint,
  withdrawComplaint,
  fileCorrection,
  listCorrections,
  getCorrection,
  withdrawCorrection,
]
