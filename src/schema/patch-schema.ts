import * as v from 'valibot';
import type { Patch, PatchedTransition } from '../patches/index';
import { transitionEntries } from './case-transition-schema';
import { anyPlain } from './plain-record';
import { row } from './row';
import { sameAs } from './same-as';
import { count, list, optional, text, word } from './values';

/**
 * The shape of a change at one place of a case.
 *
 * @example
 * ```ts
 * import { patchSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(patchSchema, { op: 'replace', path: ['state'], value: 'closed' }); // => true
 * is(patchSchema, { op: 'move', path: ['state'] }); // => false
 * ```
 */
export const patchSchema = sameAs<Patch>()(
  row({
    op: word(['add', 'remove', 'replace']),
    path: list(v.union([text, count], 'wrong_type')),
    value: optional(anyPlain),
  }),
);

/**
 * The shape of what a command comes to, with what it changes on the case as patches and the way back.
 *
 * @example
 * ```ts
 * import { patchedTransitionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(patchedTransitionSchema, { patches: [], inversePatches: [] }); // => false
 * ```
 */
export const patchedTransitionSchema = sameAs<PatchedTransition>()(
  row({ ...transitionEntries, patches: list(patchSchema), inversePatches: list(patchSchema) }),
);
