import { type AfterSaleCase, type Discount, type Order, type Situation, stagesOf } from '../../facts/index';
import { sum } from '../../money/index';
import type { Page } from './page';
import { textTable } from './text-table';

function linesTable({ lines, parcels }: Order, { words, say, amount, units }: Page): string {
  const stages = stagesOf({ lines, parcels });
  return textTable(
    [
      { heading: words.line },
      { heading: words.goods },
      { heading: words.units, align: 'right' },
      { heading: words.unitPrice, align: 'right' },
      { heading: words.list, align: 'right' },
      { heading: words.stage },
    ],
    lines.map(({ id, title, quantity, unitPrice }) => [
      id,
      title ?? id,
      String(quantity),
      amount(unitPrice),
      amount(unitPrice * quantity),
      stages
        .filter(({ lineId }) => lineId === id)
        .map((range) => `${units(range)}${words.colon}${say.labels.parcelStage[range.stage]}`)
        .join('; '),
    ]),
  );
}

function scopeOf({ on, lineIds, funding }: Discount, { words, say, amount }: Page): string {
  const scope = on === 'freight' ? words.freight : (lineIds?.join(', ') ?? words.allUnits);
  const funders = funding?.map((part) => `${say.labels.party[part.party]} ${amount(part.amount)}`) ?? [];
  return [scope, ...funders].join('; ');
}

function moneyTable({ discounts, freight, tenders }: Order, page: Page): string {
  const { words, say, amount } = page;
  return textTable(
    [{ heading: words.money }, { heading: '' }, { heading: words.amount, align: 'right' }, { heading: words.detail }],
    [
      ...discounts.map((each) => [words.discount, each.id, amount(0 - each.amount), scopeOf(each, page)]),
      ...(freight === undefined ? [] : [[words.freight, '', amount(freight.charged), '']]),
      ...tenders.map(({ id, kind, amount: paid }) => [words.tender, id, amount(paid), say.labels.tenderKind[kind]]),
    ],
  );
}

function casesTable(cases: readonly AfterSaleCase[], { words, say, amount, units }: Page): string {
  return textTable(
    [
      { heading: words.caseId },
      { heading: words.type },
      { heading: words.state },
      { heading: words.units },
      { heading: words.refunded, align: 'right' },
    ],
    cases.map(({ id, type, state, claims, refunds }) => [
      id,
      say.labels.afterSaleType[type],
      say.labels.caseState[state],
      claims.map((claim) => `${claim.lineId} ${units(claim)}`).join('; '),
      amount(sum(refunds.filter((refund) => refund.state === 'succeeded').map(({ total }) => total))),
    ]),
  );
}

/** The order as it stands: goods and how far they came, discounts, freight, tenders, and its cases. */
export function orderSection({ order, cases, policy, now }: Situation, page: Page): string {
  const { words, say } = page;
  const standing = [say.labels.orderStatus[order.status], say.labels.paymentMethod[order.payment], order.currency];
  const hasMoney = order.discounts.length + order.tenders.length > 0 || order.freight !== undefined;
  return [
    page.heading(`${words.order} ${order.id}${words.colon}${standing.join(' · ')}`),
    words.now(say.moment(now), policy.timeZone, `${policy.id}@${policy.version}`),
    '',
    linesTable(order, page),
    ...(hasMoney ? ['', moneyTable(order, page)] : []),
    ...(cases.length > 0 ? ['', casesTable(cases, page)] : []),
  ].join('\n');
}
