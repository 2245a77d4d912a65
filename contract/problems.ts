import { Type, type Static } from 'typebox'
import type { Text } from '../domain/text'
import { TextPair } from './vocabulary'

/**
 * Everything that can go wrong over the wire, by its stable code, with the status it is sent with and what is said
 * to the person. Codes are never renamed: apps in people's pockets know them. What comes of any request, also of one
 * that only asks, says nothing of what was entered: the app knows whether something was, and adds it.
 */
export const problems = {
  'invalid-input': {
    status: 400,
    zh: '有内容不对，所以没有办理。请检查填写的地方；从链接打开的，请核对地址。',
    en: 'Something is not right, so nothing was done. Please check what was filled in, or the address if you came by a link.',
  },
  'malformed-body': {
    status: 400,
    zh: '收到的内容读不懂，什么也没有保存。请更新到最新版本再试。',
    en: 'The content received could not be read, and nothing was stored. Please update the app and try again.',
  },
  'epcis-invalid': {
    status: 400,
    zh: '这份 EPCIS 文档不合标准，一条事件也没有收下。请按标出的位置修改。',
    en: 'This EPCIS document does not meet the standard; no event of it was kept. Please mend the marked places.',
  },
  'epcis-unreadable': {
    status: 400,
    zh: '收到的内容不是完整的 UTF-8 JSON，读不出来，一条事件也没有收下。请检查后重发。',
    en: 'The content received is not whole JSON in UTF-8 and could not be read; no event of it was kept. Please check it and send it again.',
  },
  'epcis-too-deep': {
    status: 400,
    zh: '内容一层套一层太深（最多 64 层），没有读取，一条事件也没有收下。请减少层数再发。',
    en: 'The content is nested too deeply (64 levels at most) and was not read; no event of it was kept. Please flatten it and send it again.',
  },
  'digital-link-invalid': {
    status: 400,
    zh: '这个网址里的商品编码读不通：可能扫错了，或者印错了。请再扫一次，或者输入条码下面的数字。',
    en: 'The code in this address cannot be right: it was misread, or misprinted. Please scan again, or type the digits under the barcode.',
  },
  'bad-cursor': {
    status: 400,
    zh: '列表位置已失效，请从头再看。',
    en: 'This place in the list is no longer valid. Please start again.',
  },
  'idempotency-key-missing': {
    status: 400,
    zh: '缺少防止重复提交的编号，所以没有提交。请更新到最新版本再试。',
    en: 'The request lacks its idempotency key, so nothing was done. Please update the app and try again.',
  },
  'sign-in-required': {
    status: 401,
    zh: '要先登录才能继续。请登录后再来。',
    en: 'You have to sign in first. Please sign in and go on.',
  },
  'partner-key-required': {
    status: 401,
    zh: '这个接口要密钥：请在 Authorization 头里写 “Bearer 密钥”（服务器的 EPCIS_API_KEY）。',
    en: 'This interface needs a key: send the header “Authorization: Bearer KEY” (EPCIS_API_KEY of the server).',
  },
  'ground-unknown': {
    status: 400,
    zh: '没有选理由，或者选的不是法定的理由，所以没有办理。请选择一项。',
    en: 'No ground that the rule names was chosen, so nothing was done. Please choose one.',
  },
  'unit-unknown': {
    status: 404,
    zh: '还没有企业交来这个箱号（物流单元）的记录。没有记录不等于有问题，可以改扫箱里商品的条码。',
    en: 'No enterprise has sent records of this logistic unit yet. That does not mean that anything is wrong; you can scan a product in it instead.',
  },
  'wrong-role': {
    status: 403,
    zh: '您现在的登录不能做这件事，什么也没有改。请用对应的身份登录。',
    en: 'Your present sign-in does not allow this; nothing was changed. Please sign in in the right role.',
  },
  'not-an-officer': {
    status: 403,
    zh: '这个手机号没有登记为经办人。请联系本单位的管理员。',
    en: 'This number is not registered as an officer. Please ask the administrator of your office.',
  },
  'merchant-without-phone': {
    status: 404,
    zh: '这家商家还没有登记联系电话，不能登录。请联系登记地的市场监管部门登记。',
    en: 'No telephone is registered for this merchant yet. Please ask the market regulator of its place to register one.',
  },
  'session-expired': {
    status: 401,
    zh: '登录已过期，请重新登录。',
    en: 'Your sign-in has expired. Please sign in again.',
  },
  'wrong-code': {
    status: 401,
    zh: '验证码不对，还没有登录。请再看一下短信，或者重新获取。',
    en: 'The code is not right, and you are not signed in yet. Please look at the message again, or ask for another.',
  },
  'code-expired': {
    status: 401,
    zh: '验证码已失效，还没有登录。请重新获取。',
    en: 'The code is no longer valid, and you are not signed in yet. Please ask for a new one.',
  },
  'wechat-login-failed': {
    status: 401,
    zh: '微信登录没有成功，您还没有登录。可以再试，或者改用手机号登录。',
    en: 'WeChat sign-in did not succeed, and you are not signed in yet. Please try again, or sign in by phone instead.',
  },
  'not-yours': {
    status: 403,
    zh: '这项内容不是您的，不能看。请用提交时的手机号登录。',
    en: 'This is not yours, so it cannot be shown. Please sign in with the number it was filed with.',
  },
  'epcis-closed': {
    status: 403,
    zh: '这台服务器没有开放 EPCIS 接口，什么也没有收下。请管理员设置 EPCIS_API_KEY。',
    en: 'The EPCIS interface of this server is closed; nothing was taken. Please ask its administrator to set EPCIS_API_KEY.',
  },
  'link-expired': {
    status: 403,
    zh: '链接已失效，请回到页面重新打开。',
    en: 'The link is no longer valid. Please open it again from the page.',
  },
  'not-found': {
    status: 404,
    zh: '没有找到要看的内容，可能地址不完整，或者已经撤下。请回到上一页，或者从首页重新查。',
    en: 'This was not found: the address may be incomplete, or it was taken down. Please go back, or look it up again from the home page.',
  },
  'merchant-unknown': {
    status: 404,
    zh: '这里没有这家商家的登记信息，没查到不等于有问题。请核对编号，或者按名字查。',
    en: 'Nothing is known here of this merchant, which does not mean that anything is wrong. Please check the number, or search by name.',
  },
  'snapshot-unknown': {
    status: 404,
    zh: '没有这个编号的存证。请对照图片或 PDF 再看一遍编号。',
    en: 'There is no snapshot with this number. Please compare it with the picture or PDF.',
  },
  'product-unknown': {
    status: 404,
    zh: '这里没有这件商品的资料，没有资料不等于有问题。请看包装上的厂名，按名字查商家。',
    en: 'Nothing is known here of this product, which does not mean that anything is wrong. Please look up the maker on the pack.',
  },
  'link-type-unknown': {
    status: 404,
    zh: '这里没有这一类链接。请去掉 linkType，看有哪些链接。',
    en: 'There is no link of this type here. Please leave out linkType to see which there are.',
  },
  'capture-unknown': {
    status: 404,
    zh: '没有这个编号的采集任务。请核对提交时返回的编号。',
    en: 'There is no capture with this number. Please compare it with the number you were given.',
  },
  'event-unknown': {
    status: 404,
    zh: '没有这个编号的事件。请核对编号。',
    en: 'There is no event with this id. Please check it.',
  },
  'case-unknown': {
    status: 404,
    zh: '没有找到这件投诉。请核对编号，或者用提交时的手机号登录再看。',
    en: 'This complaint was not found. Please check the number, or sign in with the telephone it was filed with.',
  },
  'officer-unknown': {
    status: 404,
    zh: '本单位没有这位经办人，没有分派。请从名单里另选一位。',
    en: 'No such officer serves in your office, and nothing was assigned. Please choose another from the list.',
  },
  'letter-not-due': {
    status: 409,
    zh: '这件案子现在不能做这份文书：要告知的事还没有发生。请先办理那一步。',
    en: 'This letter cannot be made for the case now: what it tells of has not happened. Please take that step first.',
  },
  'letter-issued': {
    status: 409,
    zh: '这件事已经用另一份文书告知过，这一份没有发出。请先看那一份，确实需要再另发。',
    en: 'Another letter has told of this already, and this one was not issued. Please look at that one first, and issue another only where it is needed.',
  },
  'receipt-unknown': {
    status: 404,
    zh: '没有编号和指纹都对得上的回执。请对照回执再看一遍。',
    en: 'There is no receipt with this number and this fingerprint. Please compare them with the receipt.',
  },
  'correction-unknown': {
    status: 404,
    zh: '没有找到这件更正请求。请用提交时的手机号登录，从“我的更正请求”里打开。',
    en: 'This request for correction was not found. Please sign in with the number it was sent with, and open it from your requests.',
  },
  'upload-unknown': {
    status: 404,
    zh: '没有找到这次上传，别的材料都在。请重新添加这一份。',
    en: 'This upload was not found; the other files are kept. Please add this one again.',
  },
  'sms-signature-refused': {
    status: 401,
    zh: '短信网关的签名不对，这条短信没有处理。请核对网关密钥。',
    en: 'The signature of the text message gateway is not right, and the message was not handled. Please check the secret.',
  },
  'sms-too-old': {
    status: 401,
    zh: '这条短信太旧，或者网关的时钟不对，没有处理。请校准时钟后重发。',
    en: "This text message is too old, or the gateway's clock is wrong; it was not handled. Please set the clock and send it again.",
  },
  'sms-replayed': {
    status: 409,
    zh: '这条短信已经答复过，没有再答一次。请不要重发。',
    en: 'This text message has been answered already and was not answered again. Please do not resend it.',
  },
  'sms-channel-closed': {
    status: 503,
    zh: '短信通道没有开通，这条短信没有处理。请管理员在服务器上设置网关密钥。',
    en: 'The channel for text messages is closed, and the message was not handled. Please ask the administrator to set the gateway secret.',
  },
  conflict: {
    status: 409,
    zh: '内容已经被改过，您的这次操作没有生效。请重新打开这一页，看过新的内容再办。',
    en: 'This has changed meanwhile, and what you did has not taken effect. Please open the page again and look at what is new first.',
  },
  'idempotency-mismatch': {
    status: 409,
    zh: '这一份已经用别的内容提交过，没有重复提交。请重新打开这一页，看看提交了什么。',
    en: 'This has been sent already with other content, and was not sent twice. Please open the page again to see what was sent.',
  },
  'snapshot-not-genuine': {
    status: 409,
    zh: '这份存证和签名对不上，可能被改过，不要再用。请到商家页重新存一份。',
    en: 'This snapshot does not match its signature; it may have been altered and cannot be used. Please save a new one from the page of the merchant.',
  },
  'receipt-not-genuine': {
    status: 409,
    zh: '这份回执和签名对不上，可能被改过，不要再用。请登录后从这件投诉里重新打开回执。',
    en: 'This receipt does not match its signature; it may have been altered and cannot be used. Please sign in and open it again from the complaint.',
  },
  'national-part-gone': {
    status: 404,
    zh: '这份材料已经不在了，请重新准备一次。',
    en: 'This file is not here any more. Please prepare it again.',
  },
  'transition-not-allowed': {
    status: 409,
    zh: '这件投诉现在不能这样办理，什么也没有改。请重新打开这一页，看看它到了哪一步。',
    en: 'This cannot be done with the complaint in its present state; nothing was changed. Please open the page again to see how far it is.',
  },
  'proxy-power-missing': {
    status: 409,
    zh: '授权委托书没有给代理人这项权限，所以没有办理。请委托人先补签授权。',
    en: 'The power of attorney does not give the agent this power, so nothing was done. The principal has to sign for it first; please let them.',
  },
  'proxy-expired': {
    status: 409,
    zh: '授权委托书已经到期，所以没有办理。请委托人先补签。',
    en: 'The power of attorney has ended, so nothing was done. The principal has to sign again first; please let them.',
  },
  'odr-unavailable': {
    status: 409,
    zh: '这家商家没有开通在线和解，请等办理机关处理。',
    en: 'This merchant does not take part in online settlement. Please wait for the office.',
  },
  'offer-gone': {
    status: 409,
    zh: '这个方案已经换了新的或者不再有效，您没有接受任何方案。请重新打开这一页再看。',
    en: 'This offer was replaced or has lapsed; nothing was accepted. Please open the page again.',
  },
  'not-refilable': {
    status: 409,
    zh: '原来那件投诉不能接着办，这一次没有提交，填写的内容都在。可以再提交一次，作为新的投诉。',
    en: 'That complaint cannot be taken up again, and nothing was filed; what you entered is kept. You can send it once more, as a new complaint.',
  },
  'joint-closed': {
    status: 409,
    zh: '这件投诉现在不能和别人一起投诉，它自己照常办理。请在这件投诉的页面上看进展。',
    en: 'This complaint cannot be joined to others now; it goes on by itself. Please follow it on its own page.',
  },
  'joint-not-representative': {
    status: 409,
    zh: '只有代表人可以提出，所以没有提交。请先选出代表人。',
    en: 'Only a representative can ask this, so nothing was sent. Please choose the representatives first.',
  },
  'follow-limit': {
    status: 409,
    zh: '最多关注 200 家商家，这一家没有加上。请先在“消息”里取消几家，再来关注。',
    en: 'At most 200 merchants can be followed, and this one was not added. Please unfollow some of them first.',
  },
  'correction-target-not-public': {
    status: 409,
    zh: '这条信息现在已经不公示了，不用再要求更正。现在公示的，请看商家页。',
    en: 'This information is not public any more, so there is nothing to correct. Please see the page of the merchant for what is public now.',
  },
  'correction-settled': {
    status: 409,
    zh: '这件请求现在不能这样办理，什么也没有改：可能已经答复或撤回。请重新打开这一页看看。',
    en: 'This cannot be done with the request in its present state, and nothing was changed: it may be answered or withdrawn. Please open the page again.',
  },
  'upload-incomplete': {
    status: 409,
    zh: '还有材料没有传完，所以没有提交，已经传好的都在。请等传完再试。',
    en: 'Some files have not been sent completely, so nothing was filed; those that were sent are kept. Please wait for the rest and try again.',
  },
  'upload-offset-mismatch': {
    status: 409,
    zh: '上传的位置对不上，没有传错，正在自动核对。请稍等。',
    en: 'The upload is at another place; nothing is lost, and it is being checked again. Please wait a moment.',
  },
  'upload-gone': {
    status: 410,
    zh: '这次上传已经取消或过期，别的材料都在。请重新添加这一份。',
    en: 'This upload was cancelled or has expired; the other files are kept. Please add this one again.',
  },
  'too-large': {
    status: 413,
    zh: '内容太大，没有收下。请缩小或者分几次再试。',
    en: 'This is too large and was not taken. Please make it smaller or send it in parts.',
  },
  'epcis-too-large': {
    status: 413,
    zh: '一次最多收 32 MB、10000 条事件、10 万个编码，这一次一条也没有收下。请分几次发送，或在服务器上运行 cli import epcis 导入。',
    en: 'One capture takes at most 32 MB, 10,000 events and 100,000 identifiers; nothing of this one was kept. Send it in parts, or run “cli import epcis” on the server.',
  },
  'epcis-not-json': {
    status: 415,
    zh: '只收 JSON 写的 EPCIS 2.0（application/json 或 application/ld+json），不收 XML、压缩包和其他格式；一条事件也没有收下。请转成 JSON 再发。',
    en: 'Only EPCIS 2.0 in JSON is taken (application/json or application/ld+json): no XML, no compressed or other content. No event was kept; please send it as JSON.',
  },
  'file-empty': {
    status: 422,
    zh: '这个文件是空的，没有添加，别的材料都在。请换一个。',
    en: 'This file is empty and was not added; the other files are kept. Please choose another.',
  },
  'file-type-refused': {
    status: 422,
    zh: '只收照片（JPEG、PNG、WebP、HEIC）、PDF 和录音（MP3、M4A、AAC、WAV、AMR），这个文件不是，没有添加。请换一个。',
    en: 'Only photos (JPEG, PNG, WebP, HEIC), PDF and sound (MP3, M4A, AAC, WAV, AMR) are taken; this file is none of them and was not added. Please choose another.',
  },
  'file-damaged': {
    status: 422,
    zh: '这个文件打不开，可能没有存完整，没有添加。请换一个。',
    en: 'This file cannot be opened; it may be incomplete, and was not added. Please choose another.',
  },
  'picture-too-large': {
    status: 422,
    zh: '这张照片的像素太多（最多 5000 万），没有添加。请缩小后再添加。',
    en: 'This picture has too many pixels (50 million at most) and was not added. Please make it smaller.',
  },
  'checksum-mismatch': {
    status: 460,
    zh: '传输中有内容出错，材料没有丢，会自动重传。请稍等。',
    en: 'The content was damaged on its way; nothing is lost, and it will be sent again. Please wait a moment.',
  },
  'correction-day-limit': {
    status: 429,
    zh: '今天提交的更正请求已经到上限（20 件），这一件没有提交。请明天再提交。',
    en: 'You have sent as many requests as fit in a day (20), and this one was not sent. Please go on tomorrow.',
  },
  'too-many-requests': {
    status: 429,
    zh: '操作太频繁，这一次没有处理。请稍等片刻再试。',
    en: 'Too many requests: this one was not handled. Please wait a moment and try again.',
  },
  'server-error': {
    status: 500,
    zh: '服务出了问题，不是您的错。请稍后再试。',
    en: 'Something went wrong on our side, not yours. Please try again later.',
  },
  'not-ready': {
    status: 503,
    zh: '服务正在启动，还不能用。请稍后再试。',
    en: 'The service is starting and cannot be used yet. Please try again shortly.',
  },
} as const satisfies Record<string, Text & { status: number }>

export type ProblemCode = keyof typeof problems

/** One field that was refused: its path with dots (`respondent.name`) and why. */
export const FieldProblem = Type.Object(
  { field: Type.String(), code: Type.String(), message: TextPair },
  { additionalProperties: false },
)
export type FieldProblem = Static<typeof FieldProblem>

/** RFC 9457 problem details with our stable `code`. `type` is `about:blank#<code>`. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.Enum(Object.keys(problems) as ProblemCode[]),
    message: TextPair,
    fields: Type.Optional(Type.Array(FieldProblem)),
    retryAfterSeconds: Type.Optional(Type.Integer()),
    requestId: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
export type Problem = Static<typeof Problem>
