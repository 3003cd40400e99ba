import * as v from 'valibot';
import type { LifecycleModel } from '../diagrams/index';
import type { LifecycleFault } from '../lifecycle/index';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { count, flag, id, list, nullable, text, word } from './values';

const names = list(id);

/**
 * The shape of a lifecycle as plain data, of ours or of your own.
 *
 * @example
 * ```ts
 * import { modelOf } from 'aftersale/diagrams';
 * import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
 * import { lifecycleModelSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(lifecycleModelSchema, modelOf(CASE_LIFECYCLE, 'exchange')); // => true
 * ```
 */
export const lifecycleModelSchema = sameAs<LifecycleModel>()(
  row({
    name: id,
    types: names,
    states: list(
      row({
        state: id,
        kind: word(['initial', 'waiting', 'resting', 'final']),
        types: names,
        deadline: nullable(row({ rule: id, waitsFor: id })),
      }),
    ),
    steps: list(
      row({
        rule: id,
        types: names,
        from: id,
        by: names,
        action: id,
        conditions: list(row({ facet: id, values: names })),
        to: id,
        becomes: nullable(id),
        restarts: flag,
        effects: names,
      }),
    ),
  }),
);

const facts = v.record(text, text, 'wrong_type');
const place = { type: id, state: id, action: id, actor: id, facts };

/** The places of two rows in a table. */
const pair = v.pipe(
  list(count),
  v.minLength(2, 'list_too_short'),
  v.maxLength(2, 'list_too_long'),
) as unknown as v.GenericSchema<readonly [number, number]>;

/**
 * The shape of something wrong with a lifecycle's table.
 *
 * @example
 * ```ts
 * import { lifecycleFaultSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(lifecycleFaultSchema, { fault: 'dead_end', type: 'loan', state: 'lost' }); // => true
 * ```
 */
export const lifecycleFaultSchema = sameAs<LifecycleFault>()(
  variant('fault', [
    exactly({ fault: v.literal('unreachable_state'), state: id }),
    exactly({ fault: v.literal('dead_end'), type: id, state: id }),
    exactly({ fault: v.literal('no_deadline'), type: id, state: id }),
    exactly({ fault: v.literal('loop_without_exit'), type: id, states: names }),
    exactly({ fault: v.literal('final_state_left'), state: id, action: id }),
    exactly({ fault: v.literal('ambiguous_rows'), rows: pair, ...place }),
    exactly({ fault: v.literal('uncovered_facts'), ...place }),
    exactly({ fault: v.literal('value_without_row'), facet: id, value: id }),
    exactly({ fault: v.literal('action_for_nobody'), action: id }),
  ]),
);
