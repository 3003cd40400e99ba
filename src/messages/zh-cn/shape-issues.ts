import type { ShapeIssueCode } from '../../vocabulary/index';
import type { Templates } from '../template';

export const shapeIssues: Templates<ShapeIssueCode> = {
  unreadable: '无法作为普通数据读取',
  wrong_type: '类型应为 {expected}',
  missing: '缺少该字段',
  unknown_key: '没有该字段，请检查拼写',
  not_one_of: '只能是以下之一：{offered}',
  not_integer: '应为整数，且不能是 −0 或超出精确范围',
  out_of_range: '应在 {minimum} 与 {maximum} 之间',
  text_empty: '不能为空',
  rate_invalid: '应为小数形式的文本，例如 "0.13"',
  instant_invalid: '应为毫秒时间戳',
  date_invalid: '应为日期，例如 "2025-10-01"',
  iso_text_invalid: '应为 "2025-01-31T20:00:00+08:00" 这样的时间',
  iso_text_without_offset: '应写明与 UTC 的时差，例如 "+08:00" 或 "Z"',
  decimal_text_invalid: '应为小数形式的文本，例如 "12.50"',
  decimal_text_too_precise: '小数最多 {decimals} 位',
  time_zone_unknown: '应为时区名称，或 "+08:00" 这样的时差',
  currency_unknown: '应为 ISO 4217 货币代码',
  rule_unknown: '应为规则编号，例如 "ELG-06"',
  list_too_short: '至少要有 {minimum} 项',
  list_too_long: '最多只能有 {maximum} 项',
  not_plain: '应为普通的 JSON 数据，且嵌套不能过深',
  duplicate: '与前面的某项重复',
};
