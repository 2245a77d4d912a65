import { Type, type Static } from 'typebox'
import type { Text } from '../domain/text'
import { TextPair } from './vocabulary'

/**
 * Everything that can go wrong over the wire, by its stable code, with the status it is sent with and what is said
 * to the person. Codes are never renamed: apps in people's pockets know them.
 */
export const problems = {
  'invalid-input': {
    status: 400,
    zh: '有内容填得不对，请检查标出的地方。',
    en: 'Something entered is not right. Please check the marked places.',
  },
  'malformed-body': {
    status: 400,
    zh: '收到的内容无法读懂。',
    en: 'The content received could not be read.',
  },
  'epcis-invalid': {
    status: 400,
    zh: '这份 EPCIS 文档不合标准，一条事件也没有收下。请按标出的位置修改。',
    en: 'This EPCIS document does not meet the standard; no event of it was kept. Please mend the marked places.',
  },
  'epcis-unreadable': {
    status: 400,
    zh: '收到的内容不是完整的 UTF-8 JSON，读不出来。',
    en: 'The content received is not whole JSON in UTF-8 and could not be read.',
  },
  'epcis-too-deep': {
    status: 400,
    zh: '内容一层套一层太深（最多 64 层），没有读取。',
    en: 'The content is nested too deeply (64 levels at most) and was not read.',
  },
  'digital-link-invalid': {
    status: 400,
    zh: '这个网址里的商品编码读不通：可能扫错了，或者印错了。',
    en: 'The code in this address cannot be right: it was misread, or misprinted.',
  },
  'bad-cursor': {
    status: 400,
    zh: '列表位置已失效，请从头再看。',
    en: 'This place in the list is no longer valid. Please start again.',
  },
  'idempotency-key-missing': {
    status: 400,
    zh: '请求缺少防重复编号。',
    en: 'The request lacks its idempotency key.',
  },
  'sign-in-required': { status: 401, zh: '请先登录。', en: 'Please sign in first.' },
  'partner-key-required': {
    status: 401,
    zh: '这个接口要密钥：请在 Authorization 头里写 “Bearer 密钥”（服务器的 EPCIS_API_KEY）。',
    en: 'This interface needs a key: send the header "Authorization: Bearer KEY" (EPCIS_API_KEY of the server).',
  },
  'ground-unknown': {
    status: 400,
    zh: '请从法定的理由中选择一项。',
    en: 'Choose one of the grounds that the rule names.',
  },
  'unit-unknown': {
    status: 404,
    zh: '还没有企业交来这个箱号（物流单元）的记录。没有记录不等于有问题。',
    en: 'No enterprise has sent records of this logistic unit yet. That does not mean that anything is wrong.',
  },
  'wrong-role': {
    status: 403,
    zh: '您现在的登录不能做这件事，请用对应的身份登录。',
    en: 'Your present sign-in does not allow this. Please sign in in the right role.',
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
    zh: '登录已过期，请重新登录。您填写的内容还在。',
    en: 'Your sign-in has expired. Please sign in again; what you entered is kept.',
  },
  'wrong-code': {
    status: 401,
    zh: '验证码不对，请再看一下短信。',
    en: 'The code is not right. Please look at the message again.',
  },
  'code-expired': {
    status: 401,
    zh: '验证码已失效，请重新获取。',
    en: 'The code is no longer valid. Please ask for a new one.',
  },
  'wechat-login-failed': {
    status: 401,
    zh: '微信登录没有成功，可以改用手机号登录。',
    en: 'WeChat sign-in did not succeed. You can sign in by phone instead.',
  },
  'not-yours': { status: 403, zh: '您无权查看这项内容。', en: 'You may not see this.' },
  'epcis-closed': {
    status: 403,
    zh: '这台服务器没有设置 EPCIS_API_KEY，EPCIS 接口不开放。',
    en: 'EPCIS_API_KEY is not set on this server, so its EPCIS interface is closed.',
  },
  'link-expired': {
    status: 403,
    zh: '链接已失效，请回到页面重新打开。',
    en: 'The link is no longer valid. Please open it again from the page.',
  },
  'not-found': { status: 404, zh: '没有找到。', en: 'Not found.' },
  'merchant-unknown': {
    status: 404,
    zh: '这里没有这家商家的登记信息。',
    en: 'Nothing is known here of this merchant.',
  },
  'snapshot-unknown': {
    status: 404,
    zh: '没有这个编号的存证。请对照图片或 PDF 再看一遍编号。',
    en: 'There is no snapshot with this number. Please compare it with the picture or PDF.',
  },
  'product-unknown': {
    status: 404,
    zh: '这里没有这件商品的资料。',
    en: 'Nothing is known here of this product.',
  },
  'link-type-unknown': {
    status: 404,
    zh: '这里没有这一类链接。',
    en: 'There is no link of this type here.',
  },
  'capture-unknown': {
    status: 404,
    zh: '没有这个编号的采集任务。',
    en: 'There is no capture with this number.',
  },
  'event-unknown': { status: 404, zh: '没有这个编号的事件。', en: 'There is no event with this id.' },
  'case-unknown': { status: 404, zh: '没有找到这件投诉。', en: 'This complaint was not found.' },
  'officer-unknown': {
    status: 404,
    zh: '本单位没有这位经办人。',
    en: 'No such officer serves in your office.',
  },
  'letter-not-due': {
    status: 409,
    zh: '这件案子现在不能制作这种文书：要告知的事还没有发生。',
    en: 'This letter cannot be made for the case now: what it tells of has not happened.',
  },
  'receipt-unknown': {
    status: 404,
    zh: '没有编号和指纹都对得上的回执。请对照回执再看一遍。',
    en: 'There is no receipt with this number and this fingerprint. Please compare them with the receipt.',
  },
  'correction-unknown': {
    status: 404,
    zh: '没有找到这件更正请求。',
    en: 'This request for correction was not found.',
  },
  'upload-unknown': {
    status: 404,
    zh: '没有找到这次上传，请重新添加这份材料。',
    en: 'This upload was not found. Please add the file again.',
  },
  'sms-signature-refused': {
    status: 401,
    zh: '短信网关的签名不对。',
    en: 'The signature of the text message gateway is not right.',
  },
  'sms-too-old': {
    status: 401,
    zh: '这条短信太旧，或者网关的时钟不对。',
    en: "This text message is too old, or the gateway's clock is wrong.",
  },
  'sms-replayed': {
    status: 409,
    zh: '这条短信已经答复过。',
    en: 'This text message has been answered already.',
  },
  'sms-channel-closed': {
    status: 503,
    zh: '短信通道没有开通：服务器上没有设置网关密钥。',
    en: 'The channel for text messages is closed: no gateway secret is set on the server.',
  },
  conflict: {
    status: 409,
    zh: '内容已经变了，请刷新后再试。',
    en: 'This has changed meanwhile. Please refresh and try again.',
  },
  'idempotency-mismatch': {
    status: 409,
    zh: '这一份已用别的内容提交过。',
    en: 'This has been sent already with other content.',
  },
  'snapshot-not-genuine': {
    status: 409,
    zh: '这份存证与签名对不上，不能再用。',
    en: 'This snapshot does not match its signature and cannot be used.',
  },
  'receipt-not-genuine': {
    status: 409,
    zh: '这份回执与签名对不上，不能再用。',
    en: 'This receipt does not match its signature and cannot be used.',
  },
  'national-part-gone': {
    status: 404,
    zh: '这份材料已经不在了，请重新准备一次。',
    en: 'This file is not here any more. Please prepare it again.',
  },
  'transition-not-allowed': {
    status: 409,
    zh: '这件投诉现在不能这样办理。',
    en: 'This cannot be done with the complaint in its present state.',
  },
  'proxy-power-missing': {
    status: 409,
    zh: '授权委托书没有给代理人这项权限，请委托人先补签授权。',
    en: 'The power of attorney does not give the agent this power. The principal has to sign for it first.',
  },
  'proxy-expired': {
    status: 409,
    zh: '授权委托书已经到期，请委托人先补签。',
    en: 'The power of attorney has ended. The principal has to sign again first.',
  },
  'odr-unavailable': {
    status: 409,
    zh: '这家商家没有开通在线和解，请等办理机关处理。',
    en: 'This merchant does not take part in online settlement. Please wait for the office.',
  },
  'offer-gone': {
    status: 409,
    zh: '这个方案已经换了新的或者不再有效，请刷新后再看。',
    en: 'This offer was replaced or has lapsed. Please refresh and look again.',
  },
  'not-refilable': {
    status: 409,
    zh: '原来那件投诉不能这样重新提交。可以去掉关联，作为新的投诉提交。',
    en: 'That complaint cannot be taken up again this way. It can be filed as a new one.',
  },
  'joint-closed': {
    status: 409,
    zh: '这件投诉现在不能和别人一起投诉。',
    en: 'This complaint cannot be joined to others now.',
  },
  'joint-not-representative': {
    status: 409,
    zh: '只有代表人可以提出，请先选出代表人。',
    en: 'Only a representative can ask this. Please choose the representatives first.',
  },
  'follow-limit': {
    status: 409,
    zh: '最多关注 200 家商家。请先在“消息”里取消几家，再来关注。',
    en: 'At most 200 merchants can be followed. Please unfollow some of them first.',
  },
  'correction-target-not-public': {
    status: 409,
    zh: '这条信息现在已经不公示了，不用再要求更正。请刷新商家页看看。',
    en: 'This information is not public any more, so there is nothing to correct. Please refresh the page of the merchant.',
  },
  'correction-settled': {
    status: 409,
    zh: '这件请求现在不能这样办理：可能已经答复或撤回。',
    en: 'This cannot be done with the request in its present state: it may be answered or withdrawn.',
  },
  'upload-incomplete': {
    status: 409,
    zh: '还有材料没有传完。',
    en: 'Some files have not been sent completely.',
  },
  'upload-offset-mismatch': {
    status: 409,
    zh: '上传位置对不上，正在重新核对。',
    en: 'The upload is at another place; it is being checked again.',
  },
  'upload-gone': {
    status: 410,
    zh: '这次上传已经取消或过期。',
    en: 'This upload was cancelled or has expired.',
  },
  'too-large': { status: 413, zh: '内容太大。', en: 'This is too large.' },
  'epcis-too-large': {
    status: 413,
    zh: '一次最多收 32 MB、10000 条事件、10 万个编码。请分几次发送，或在服务器上运行 cli import epcis 导入。',
    en: 'One capture takes at most 32 MB, 10 000 events and 100 000 identifiers. Send it in parts, or run "cli import epcis" on the server.',
  },
  'epcis-not-json': {
    status: 415,
    zh: '只收 JSON 写的 EPCIS 2.0（application/json 或 application/ld+json），不收 XML、压缩包和其他格式。',
    en: 'Only EPCIS 2.0 in JSON is taken (application/json or application/ld+json): no XML, no compressed or other content.',
  },
  'file-empty': { status: 422, zh: '这个文件是空的。', en: 'This file is empty.' },
  'file-type-refused': {
    status: 422,
    zh: '只收照片（JPEG、PNG、WebP、HEIC）、PDF 和录音（MP3、M4A、AAC、WAV、AMR），这个文件不是。',
    en: 'Only photos (JPEG, PNG, WebP, HEIC), PDF and sound (MP3, M4A, AAC, WAV, AMR) are taken; this file is none of them.',
  },
  'file-damaged': {
    status: 422,
    zh: '这个文件打不开，可能没有存完整。请换一个。',
    en: 'This file cannot be opened; it may be incomplete. Please choose another.',
  },
  'picture-too-large': {
    status: 422,
    zh: '这张照片的像素太多（最多 5000 万）。请缩小后再添加。',
    en: 'This picture has too many pixels (50 million at most). Please make it smaller.',
  },
  'checksum-mismatch': {
    status: 460,
    zh: '传输中内容有误，会自动重传。',
    en: 'The content was damaged on its way; it will be sent again.',
  },
  'correction-day-limit': {
    status: 429,
    zh: '今天提交的更正请求已经到上限（20 件）。请明天再提交，填写的内容都在。',
    en: 'You have sent as many requests as fit in a day (20). Please go on tomorrow; what you entered is kept.',
  },
  'too-many-requests': {
    status: 429,
    zh: '操作太频繁，请稍等片刻。',
    en: 'Too many requests. Please wait a moment.',
  },
  'server-error': {
    status: 500,
    zh: '服务出了问题，不是您的错。请稍后再试。',
    en: 'Something went wrong on our side, not yours. Please try again later.',
  },
  'not-ready': {
    status: 503,
    zh: '服务正在启动，请稍后再试。',
    en: 'The service is starting. Please try again shortly.',
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
