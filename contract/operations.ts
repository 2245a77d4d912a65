import { requestMerchantCode, signInAtOffice, signInForMerchant, whichMerchant, whichOfficer } from './acting'
import {
  acceptOffer,
  addEvidence,
  confirmKept,
  declineOffer,
  endOdr,
  rateHandling,
  renewProxy,
  reportBroken,
  startOdr,
  supplementComplaint,
} from './case-acts'
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
import { countQueue, exportCases, getDeskDemo, getQueue, listLooks, listOfficers } from './office'
import {
  acceptCase,
  askSupplement,
  assignCase,
  closeCase,
  declineReportCase,
  extendVerification,
  openReportCase,
  recordMediation,
  refuseCase,
  resumeMediation,
  settleCase,
  startMediation,
  passToMerchant,
  suspendMediation,
  terminateMediation,
  transferCase,
  verifyReport,
} from './office-acts'
import { getOfficeCase } from './office-case'
import { issueLetter, previewLetter } from './office-letters'
import { checkLabel } from './label'
import { getLogisticUnit } from './logistic-unit'
import {
  answerCase,
  endOdrByMerchant,
  getMerchantCase,
  listMerchantCases,
  makeOffer,
  sayKept,
} from './merchant-side'
import type { Operation } from './operation'
import { getNationalPack, noteNationalNumber, prepareNationalPack } from './national'
import { checkReceipt, getReceipt } from './receipt'
import {
  chooseNotices,
  countDesk,
  countMerchantInbox,
  getMerchantInbox,
  getNoticeSettings,
  sawMerchantInbox,
} from './notices'
import { listPublicCases, listPublicMerchantCases } from './public-cases'
import { getShelfFeed } from './shelf-feed'
import { receiveSms } from './sms'
import { getSimilarCases } from './similar'
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
  getDeskDemo,
  getQueue,
  countQueue,
  listOfficers,
  getOfficeCase,
  assignCase,
  askSupplement,
  acceptCase,
  refuseCase,
  transferCase,
  passToMerchant,
  startMediation,
  recordMediation,
  suspendMediation,
  resumeMediation,
  settleCase,
  terminateMediation,
  closeCase,
  verifyReport,
  extendVerification,
  openReportCase,
  declineReportCase,
  previewLetter,
  issueLetter,
  listLooks,
  exportCases,
  getReceipt,
  checkReceipt,
  getNationalPack,
  prepareNationalPack,
  noteNationalNumber,
  getSimilarCases,
  listPublicCases,
  listPublicMerchantCases,
  getNoticeSettings,
  chooseNotices,
  getMerchantInbox,
  countMerchantInbox,
  sawMerchantInbox,
  countDesk,
  supplementComplaint,
  addEvidence,
  startOdr,
  endOdr,
  acceptOffer,
  declineOffer,
  renewProxy,
  confirmKept,
  reportBroken,
  rateHandling,
  listMerchantCases,
  getMerchantCase,
  answerCase,
  makeOffer,
  endOdrByMerchant,
  sayKept,
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
