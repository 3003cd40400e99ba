import type { Arbitrary } from 'fast-check';
import type { Policy } from '../../policy/index';
import type { Questions } from './questions';

/**
 * What a law is tried on: examples that are told as a story, which asks the questions and keeps what they answered. Laws of
 * one scenario are tried on the same stories.
 */
export interface Scenario<Example = unknown, Story = unknown> {
  /** Small facts, told in plain JSON: a counterexample is one of them. */
  readonly examples: (policy: Policy) => Arbitrary<Example>;
  tell(example: Example, policy: Policy, questions: Questions): Story;
}

/** Something that holds whatever happens, under any policy. */
export interface Law<Story = unknown> {
  readonly id: string;
  readonly sentence: string;
  readonly scenario: Scenario<unknown, Story>;
  /** What of a story breaks the law, each in a few words; nothing where it holds. */
  faults(story: Story, questions: Questions): readonly string[];
}
