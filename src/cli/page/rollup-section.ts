import type { Situation } from '../../facts/index';
import { rollUpOrder } from '../../rollup/index';
import type { Page } from './page';
import { wrapText } from './wrap-text';

const WIDTH = 100;
const MARGIN = '  ';

/** The order seen whole: its three axes, what its lines show, and its next status with the reasons. */
export function rollupSection(situation: Situation, page: Page): string {
  const { words, say, amount, units } = page;
  const { labels } = say;
  const { payment, fulfilment, afterSale, lines, status } = rollUpOrder(situation);
  const axes = [labels.paymentState[payment.state], labels.fulfilmentState[fulfilment.state]];
  const moved = status.next === status.now ? words.statusStays : ` → ${labels.orderStatus[status.next]}`;
  const texts = [
    [...axes, `${words.afterSales}${words.colon}${labels.afterSaleState[afterSale.state]}`].join(' · '),
    ...(payment.refunded > 0 ? [`${words.refunded}${words.colon}${amount(payment.refunded)}`] : []),
    ...lines.flatMap(({ lineId, byUnits }) =>
      byUnits.map(
        (shown) =>
          `${lineId} ${units(shown)}${words.colon}${labels.afterSaleType[shown.type]} · ${labels.afterSaleState[shown.state]}`,
      ),
    ),
    `${labels.orderStatus[status.now]}${moved}`,
    ...status.reasons.map(page.reason),
  ];
  return [
    page.heading(words.rollup),
    '',
    ...texts.flatMap((text) => wrapText(text, WIDTH)).map((text) => `${MARGIN}${text}`),
  ].join('\n');
}
