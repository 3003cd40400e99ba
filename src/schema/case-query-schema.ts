import type { ActionsQuery } from '../lifecycle/index';
import { ACTORS } from '../vocabulary/index';
import { row } from './row';
import { sameAs } from './same-as';
import { id, word } from './values';

/**
 * The shape of a question about somebody's actions on a case.
 *
 * @example
 * ```ts
 * import { actionsQuerySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(actionsQuerySchema, { caseId: 'c1', actor: 'buyer' }); // => true
 * ```
 */
export const actionsQuerySchema = sameAs<ActionsQuery>()(row({ caseId: id, actor: word(ACTORS) }));

/**
 * The shape of a question about the deadline of a case.
 *
 * @example
 * ```ts
 * import { deadlineQuerySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(deadlineQuerySchema, { caseId: '' }); // => false
 * ```
 */
export const deadlineQuerySchema = sameAs<{ readonly caseId: string }>()(row({ caseId: id }));
