import type { Order } from 'aftersale';
import { Panel } from '../parts/panel';
import type { Speech } from '../words/speech';

/** What was ordered, and with what it was paid. */
export function OrderPanel({ order, speech }: { readonly order: Order; readonly speech: Speech }) {
  const { words, labels, say } = speech;
  return (
    <Panel title={`${words.order} ${order.id}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.goods}</th>
            <th scope="col">{words.quantity}</th>
            <th scope="col">{words.price}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map(({ id, quantity, unitPrice }) => (
            <tr key={id}>
              <td>{say.title(id)}</td>
              <td class="amount">{quantity}</td>
              <td class="amount">{say.amount(unitPrice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {labels.orderStatus[order.status]}
        {order.discounts.map(({ id, amount }) => ` · ${words.discounts} ${say.amount(amount)} (${id})`)}
        {order.tenders.map(({ kind, amount }) => ` · ${labels.tenderKind[kind]} ${say.amount(amount)}`)}
      </p>
    </Panel>
  );
}
