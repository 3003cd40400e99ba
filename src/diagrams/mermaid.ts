import { malformed } from '../vocabulary/index';
import type { LifecycleModel, ModelStep } from './lifecycle-model';
import { type Naming, plainNaming } from './naming';

export interface MermaidOptions {
  readonly naming?: Naming;
  /** From top to bottom, or from left to right. */
  readonly direction?: 'TB' | 'LR';
  /** Whether steps that leave the state as it is are drawn as well. */
  readonly staying?: boolean;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly texts: Set<string>;
}

/**
 * A Mermaid state diagram of a lifecycle: one arrow between two states with all that is done on the way and by whom. A
 * step that converts into a type the model has not got leads to a box that names it.
 *
 * @remarks Rule LIF-01.
 *
 * @example
 * ```ts
 * import { modelOf, toMermaid } from 'aftersale/diagrams';
 * import { REFUND_ORDER_LIFECYCLE } from 'aftersale/lifecycle';
 * const lines = toMermaid(modelOf(REFUND_ORDER_LIFECYCLE)).split('\n');
 * lines[0]; // => 'stateDiagram-v2'
 * lines.find((line) => line.includes('failed --> manual')); // => '  failed --> manual : pay_by_hand (system, agent, finance)<br/>time_out (system)'
 * ```
 */
export function toMermaid(model: LifecycleModel, options: MermaidOptions = {}): string {
  try {
    const { naming = plainNaming, direction = 'TB', staying = false } = options;
    const states = model.states.map(({ state }) => state);
    const types = elsewhere(model);
    const idOf = (state: string) => identifier(state, `state_${states.indexOf(state)}`);
    const targetOf = ({ to, becomes }: ModelStep) =>
      becomes !== null && types.includes(becomes) ? `type_${types.indexOf(becomes)}` : idOf(to);
    const arrows = new Map<string, Arrow>();
    for (const step of model.steps) {
      const from = idOf(step.from);
      const to = targetOf(step);
      if (from === to && !staying) continue;
      const key = `${from} --> ${to}`;
      const arrow = arrows.get(key) ?? { from, to, texts: new Set() };
      arrows.set(key, arrow);
      arrow.texts.add(stepText(step, naming, types));
    }
    const named = (kind: string) => model.states.filter((state) => state.kind === kind).map(({ state }) => idOf(state));
    return [
      'stateDiagram-v2',
      `  direction ${direction}`,
      ...states.map((state) => `  state "${marked(naming.state(state))}" as ${idOf(state)}`),
      ...types.map((type, index) => `  state "→ ${marked(naming.type(type))}" as type_${index}`),
      ...named('initial').map((id) => `  [*] --> ${id}`),
      ...[...arrows.values()].map(({ from, to, texts }) => `  ${from} --> ${to} : ${[...texts].join('<br/>')}`),
      ...[...named('final'), ...named('resting')].map((id) => `  ${id} --> [*]`),
    ].join('\n');
  } catch (error) {
    throw malformed(error);
  }
}

/** The types that steps convert into and the model has not got. */
const elsewhere = ({ types, steps }: LifecycleModel): string[] => [
  ...new Set(steps.flatMap(({ becomes }) => (becomes === null || types.includes(becomes) ? [] : [becomes]))),
];

function stepText({ action, by, becomes }: ModelStep, naming: Naming, elsewhereTypes: readonly string[]): string {
  const conversion = becomes === null || elsewhereTypes.includes(becomes) ? '' : ` → ${naming.type(becomes)}`;
  return marked(`${naming.action(action)} (${by.map(naming.actor).join(', ')})${conversion}`);
}

/** Words that Mermaid reads as its own. */
const RESERVED = /^(as|class|classDef|default|direction|end|hide|note|scale|state|style)$/;

const identifier = (name: string, otherwise: string): string =>
  /^\w+$/.test(name) && !RESERVED.test(name) ? name : otherwise;

/** Signs that Mermaid reads, written as entities. */
const marked = (text: string): string =>
  text.replaceAll('\n', ' ').replace(/["#:;]/g, (sign) => `#${sign.codePointAt(0)};`);
