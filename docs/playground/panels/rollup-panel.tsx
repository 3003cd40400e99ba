import type { OrderRollup } from 'aftersale';
import { Panel } from '../parts/panel';
import { Reasons } from '../parts/reasons';
import type { Speech } from '../words/speech';

/** Three axes that do not depend on each other, what each line shows, and the order's status with its reasons. */
export function RollupPanel({ rollup, speech }: { readonly rollup: OrderRollup; readonly speech: Speech }) {
  const { words, labels, say } = speech;
  const { payment, fulfilment, afterSale, lines, status } = rollup;
  return (
    <Panel title={words.rollup}>
      <dl class="axes">
        <dt>{words.payment}</dt>
        <dd>{labels.paymentState[payment.state]}</dd>
        <dt>{words.fulfilment}</dt>
        <dd>{labels.fulfilmentState[fulfilment.state]}</dd>
        <dt>{words.afterSale}</dt>
        <dd>{labels.afterSaleState[afterSale.state]}</dd>
        <dt>{words.status}</dt>
        <dd>
          {labels.orderStatus[status.now]}{' '}
          {status.now === status.next ? `(${words.stays})` : `${words.becomes} ${labels.orderStatus[status.next]}`}
        </dd>
      </dl>
      <Reasons reasons={status.reasons} speech={speech} />
      <ul>
        {lines.map(({ lineId, latest }) =>
          latest === null ? null : (
            <li key={lineId}>
              {say.title(lineId)}: {labels.afterSaleType[latest.type]}, {labels.afterSaleState[latest.state]} (
              {latest.units})
            </li>
          ),
        )}
      </ul>
    </Panel>
  );
}
