import {
  ENTRY_KINDS,
  type EntryKind,
  type Party,
  type Settlement,
  type SettlementKind,
  type SettlementStatus,
} from 'aftersale';
import { Panel } from '../parts/panel';
import type { Speech } from '../words/speech';

const WIDTH = 120;

const isEntryKind = (kind: SettlementKind): kind is EntryKind => (ENTRY_KINDS as readonly string[]).includes(kind);

const kindText = (kind: SettlementKind, { labels }: Speech): string =>
  isEntryKind(kind) ? labels.entryKind[kind] : labels.settlementKind[kind];

/** Whether and when the merchant gets his money. */
function statusText(status: SettlementStatus, { words, say }: Speech): string {
  if (status.is === 'not_due') return status.why === 'not_paid' ? words.notPaid : words.notCompleted;
  if (status.is === 'held') return `${words.heldBy} ${say.list(status.caseIds)}`;
  return `${words.payableFrom} ${say.moment(status.payableAt)}`;
}

/** What each party receives or pays, and the entries that it consists of. */
export function SettlementPanel({ settlement, speech }: { readonly settlement: Settlement; readonly speech: Speech }) {
  const { words, labels, say } = speech;
  const nets = new Map<Party, number>();
  for (const { party, amount } of settlement.entries) nets.set(party, (nets.get(party) ?? 0) + amount);
  const most = Math.max(1, ...[...nets.values()].map(Math.abs));
  return (
    <Panel title={words.settlement}>
      <table class="parties">
        <caption>{statusText(settlement.status, speech)}</caption>
        <tbody>
          {[...nets].map(([party, amount]) => {
            const length = (Math.abs(amount) / most) * (WIDTH / 2);
            return (
              <tr key={party} class={amount < 0 ? 'less' : 'more'}>
                <th scope="row">{labels.party[party]}</th>
                <td class="bar">
                  <svg
                    aria-hidden="true"
                    viewBox={`0 0 ${WIDTH} 14`}
                    preserveAspectRatio="none"
                    width="100%"
                    height="14"
                  >
                    <rect x={amount < 0 ? WIDTH / 2 - length : WIDTH / 2} width={Math.max(1, length)} height="14" />
                  </svg>
                </td>
                <td class="amount">{say.amount(amount)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <details>
        <summary>{words.entry}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <figure class="scrolls" tabIndex={0} aria-label={words.entry}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.party}</th>
                <th scope="col">{words.entry}</th>
                <th scope="col">{words.goods}</th>
                <th scope="col">{words.amount}</th>
                <th scope="col">{words.rule}</th>
              </tr>
            </thead>
            <tbody>
              {settlement.entries.map((entry, index) => (
                <tr key={index}>
                  <td>{labels.party[entry.party]}</td>
                  <td>{kindText(entry.kind, speech)}</td>
                  <td>{entry.lineId === null ? '' : say.title(entry.lineId)}</td>
                  <td class="amount">{say.amount(entry.amount)}</td>
                  <td>
                    <code>{entry.rule}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </figure>
      </details>
    </Panel>
  );
}
