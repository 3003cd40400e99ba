import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const refundContributionReasons = {
  above_authority: ({ actor, limit, used, requested, approver }, say) =>
    `${say.labels.actor[actor]}在本订单的额度为${say.amount(limit)}，已使用${say.amount(used)}，本次${say.amount(requested)}超出额度，${
      approver === null ? '无人有权审批' : `需由${say.labels.actor[approver]}审批`
    }。`,
  actor_cannot_grant: ({ actor }, say) => `${say.labels.actor[actor]}无权在订单上给予退款或补偿。`,
  already_compensated: ({ caseId }) => `该问题已在售后单${caseId}中补偿过，不能重复补偿。`,
  above_compensation: ({ requested, maximum }, say) =>
    `申请的补偿${say.amount(requested)}超过了上限，该原因最多补偿${say.amount(maximum)}。`,
  compensation_owed_first: ({ amount }, say) => `该原因可能需要赔付${say.amount(amount)}，请先判定赔付是否成立。`,
  agreed_bearer_not_allowed: ({ bearer }, say) => `该原因涉及赔付，不能协商由${say.labels.party[bearer]}承担运费。`,
  shelf_price_missing: ({ lineId }, say) => `请提供“${say.title(lineId)}”当前的售价。`,
  price_not_dropped: ({ lineId, before, now }, say) =>
    `“${say.title(lineId)}”购买时售价${say.amount(before)}，现售价${say.amount(now)}，没有可退的差价。`,
  replacement_must_be_same_goods: ({ lineId }, say) =>
    `“${say.title(lineId)}”只支持换同款商品，如需其他商品请退货后重新下单。`,
  replacement_must_be_same_price: ({ lineId, price, replacement }, say) =>
    `“${say.title(lineId)}”只支持换等价商品（${say.amount(price)}），您选择的商品售价为${say.amount(replacement)}。`,
} satisfies Partial<Sentences<ReasonParams>>;
