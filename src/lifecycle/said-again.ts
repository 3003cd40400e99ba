import type { Actor } from '../vocabulary/index';
import { sameContent, toldInput } from './told-input';

interface Said {
  readonly actor: Actor;
  readonly action: string;
  readonly note?: string;
  readonly input?: object;
}

/** Whether a command says again what the step said that has its id (LIF-32). */
export const isSaidAgain = (step: Said, { actor, action, note, input }: Said & { readonly input: object }): boolean =>
  step.actor === actor &&
  step.action === action &&
  step.note === note &&
  sameContent(step.input ?? {}, toldInput(input) ?? {});
