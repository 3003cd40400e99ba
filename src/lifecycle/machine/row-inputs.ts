import { malformed } from '../../vocabulary/index';
import type { Lifecycle } from './lifecycle';
import type { LifecycleTerms, Row } from './row';
import { conditionEntries } from './row-index';

type Input = Readonly<Record<string, unknown>>;

/**
 * Inputs that give the facets of a row what it asks of them, one for each combination of accepted values; the empty input
 * where the row asks nothing of it; none where some facet cannot be had. Whether the row then applies still depends on the
 * facts.
 */
export function rowInputs<Terms extends LifecycleTerms, Standing, Command>(
  lifecycle: Lifecycle<Terms, Standing, Command>,
  row: Row<Terms>,
  standing: Standing,
): Input[] {
  try {
    const { facets } = lifecycle;
    const { when, action } = row;
    return conditionEntries(when).reduce<Input[]>(
      (inputs, [name, accepted]) => {
        const { inputFor } = facets[name];
        if (inputFor === undefined) return inputs;
        return accepted.flatMap((value) => {
          // A row's conditions name values of its facets, which the entries have forgotten.
          const given = inputFor(value as Parameters<typeof inputFor>[0], standing, action);
          return given === null ? [] : inputs.map((input) => ({ ...input, ...given }));
        });
      },
      [{}],
    );
  } catch (error) {
    throw malformed(error);
  }
}
