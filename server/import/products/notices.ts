import { toJson } from '../../db/json'
import { asked, optional } from '../records/row'
import { lotsOf } from './lists'
import { paperId, paperReader } from './paper-reader'

/** 召回公告: 食品召回管理办法 asks for the lots, the reason and what to do. */
export const recalls = paperReader(
  'recall',
  [
    asked('title', '公告标题 召回公告 标题 TITLE'),
    asked('reason', '召回原因 缺陷 原因 REASON'),
    asked('action', '处置措施 召回措施 消费者怎么办 措施 ACTION'),
    asked('publishedOn', '发布日期 公布日期 公告日期 PUBLISHED_ON'),
    optional('lots', '批次 批号 生产批号 LOTS LOT'),
  ],
  (row, { gtin, source }) => {
    const title = row.required('title')
    const publishedOn = row.requiredDay('publishedOn')
    const lots = lotsOf(row.text('lots'))
    return {
      id: paperId('recall', [gtin, title, publishedOn]),
      gtin,
      title,
      reason: row.required('reason'),
      action: row.required('action'),
      published_on: publishedOn,
      source,
      lots: lots && toJson(lots),
    }
  },
)

/** 食品安全抽样检验 notices, one row a failed item: 食品安全抽样检验管理办法. */
export const sampling = paperReader(
  'sampling_failure',
  [
    optional('title', '通告标题 标题 TITLE'),
    asked('authority', '公布机关 发布机关 组织抽检机关 AUTHORITY'),
    asked('noticeNumber', '通告编号 公告文号 通告号 NOTICE_NUMBER'),
    asked('item', '不合格项目 检验项目 ITEM'),
    asked('found', '检验结果 实测值 检测结果 FOUND'),
    asked('limit', '标准值 标准限值 限量 LIMIT'),
    asked('publishedOn', '公布日期 发布日期 通告日期 PUBLISHED_ON'),
    optional('lots', '批次 批号 生产日期/批号 生产批号 LOTS LOT'),
  ],
  (row, { gtin, source, asOfAt }) => {
    const item = row.required('item')
    const authority = row.required('authority')
    const noticeNumber = row.textOrNull('noticeNumber')
    const publishedOn = row.requiredDay('publishedOn')
    const lots = lotsOf(row.text('lots'))
    return {
      id: paperId('sampling', [gtin, authority, noticeNumber, item, publishedOn, lots?.join('|') ?? null]),
      gtin,
      title: row.textOrNull('title') ?? noticeNumber ?? item,
      authority,
      notice_number: noticeNumber,
      item,
      found: row.textOrNull('found'),
      limit_text: row.textOrNull('limit'),
      published_on: publishedOn,
      lots: lots && toJson(lots),
      source,
      as_of_at: asOfAt,
    }
  },
)
