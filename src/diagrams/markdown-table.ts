import { malformed } from '../vocabulary/index';
import type { LifecycleModel, ModelState, ModelStep } from './lifecycle-model';
import { type Naming, plainNaming } from './naming';

/** The headings and short texts of a table. */
export interface TableWords {
  readonly type: string;
  readonly person: string;
  readonly condition: string;
  readonly action: string;
  readonly nextState: string;
  readonly effects: string;
  readonly rule: string;
  readonly unchanged: string;
  readonly restarts: string;
  readonly anyType: string;
  readonly deadline: (waitsFor: string, rule: string) => string;
}

const ENGLISH: TableWords = {
  type: 'type',
  person: 'person',
  condition: 'condition',
  action: 'action',
  nextState: 'next state',
  effects: 'effects',
  rule: 'rule',
  unchanged: 'unchanged',
  restarts: 'deadline restarts',
  anyType: 'any',
  deadline: (waitsFor, rule) => `Waits for: ${waitsFor} (${rule})`,
};

export interface MarkdownOptions {
  readonly naming?: Naming;
  readonly words?: TableWords;
  /** How many signs `#` the heading of a state has. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6;
}

interface Table {
  readonly model: LifecycleModel;
  readonly naming: Naming;
  readonly words: TableWords;
}

/**
 * The table of a lifecycle in Markdown, state by state: person, condition, action, next state, effects and rule of each
 * row, with the types it is for where the model has several, and above it whose turn it is. States that nothing leads out of
 * are left out.
 *
 * @remarks Rules LIF-01, DLN-01.
 *
 * @example
 * ```ts
 * import { modelOf, toMarkdownTable } from 'aftersale/diagrams';
 * import { REFUND_ORDER_LIFECYCLE } from 'aftersale/lifecycle';
 * const lines = toMarkdownTable(modelOf(REFUND_ORDER_LIFECYCLE)).split('\n');
 * lines[0]; // => '## created'
 * lines[2]; // => 'Waits for: system (DLN-08)'
 * lines[6]; // => '| system |  | ask_finance | awaiting_finance | ticket_for_finance | LIF-08 |'
 * ```
 */
export function toMarkdownTable(model: LifecycleModel, options: MarkdownOptions = {}): string {
  try {
    const { naming = plainNaming, words = ENGLISH, level = 2 } = options;
    const table: Table = { model, naming, words };
    return model.states
      .map((state) => ({ state, steps: model.steps.filter(({ from }) => from === state.state) }))
      .filter(({ steps }) => steps.length > 0)
      .map(
        ({ state, steps }) => `${'#'.repeat(level)} ${naming.state(state.state)}\n\n${stateText(state, steps, table)}`,
      )
      .join('\n\n');
  } catch (error) {
    throw malformed(error);
  }
}

function stateText(state: ModelState, steps: readonly ModelStep[], table: Table): string {
  const { model, naming, words } = table;
  const { deadline } = state;
  const { type, person, condition, action, nextState, effects, rule } = words;
  const headings = [person, condition, action, nextState, effects, rule];
  const columns = model.types.length === 1 ? headings : [type, ...headings];
  const turn = deadline === null ? [] : [`${words.deadline(naming.actor(deadline.waitsFor), deadline.rule)}\n`];
  const rows = [columns, columns.map(() => '---'), ...steps.map((step) => cellsOf(step, state, table))];
  return [...turn, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function cellsOf(step: ModelStep, state: ModelState, table: Table): string[] {
  const { model, naming } = table;
  const cells = [
    step.by.map(naming.actor).join(', '),
    lines(step.conditions.map(naming.condition)),
    naming.action(step.action),
    nextText(step, table),
    lines(step.effects.map(naming.effect)),
    step.rule,
  ].map(marked);
  return model.types.length === 1 ? cells : [marked(typesText(step, state, table)), ...cells];
}

const typesText = ({ types }: ModelStep, state: ModelState, { naming, words }: Table): string =>
  types.length === state.types.length ? words.anyType : types.map(naming.type).join(', ');

function nextText({ from, to, becomes, restarts }: ModelStep, { naming, words }: Table): string {
  const state = from === to && becomes === null ? words.unchanged : naming.state(to);
  const type = becomes === null ? '' : ` → ${naming.type(becomes)}`;
  return `${state}${type}${restarts ? ` (${words.restarts})` : ''}`;
}

const lines = (texts: readonly string[]): string => texts.join('<br>');

const marked = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
