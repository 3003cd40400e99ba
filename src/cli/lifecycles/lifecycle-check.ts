import { UNCHANGED } from '../../lifecycle/index';
import {
  aFunction,
  anything,
  byName,
  type Check,
  flag,
  integer,
  listOf,
  oneOf,
  oneOrSeveral,
  rowOf,
  text,
} from '../input/checks';
import { isRow } from '../input/row';

/** What differs between a lifecycle in JSON and one in JavaScript. */
interface Kind {
  readonly facet: (values: readonly string[]) => Check;
  readonly hours: Check;
}

const names = listOf(text);

/** In JSON a facet is its values, since nothing is asked of it. */
export const JSON_KIND: Kind = {
  facet: (values) => (facet, path) =>
    (Array.isArray(facet)
      ? names
      : rowOf({ values: names, refusing: listOf(oneOf(values)), chosen: flag }, ['refusing', 'chosen']))(facet, path),
  hours: integer,
};

export const MODULE_KIND: Kind = {
  facet: (values) =>
    rowOf({ values: names, refusing: listOf(oneOf(values)), of: aFunction, inputFor: aFunction }, [
      'refusing',
      'inputFor',
    ]),
  hours: aFunction,
};

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];

const valuesOf = (facet: unknown): string[] => textsIn(isRow(facet) ? facet['values'] : facet);

/** What the compiler proves of a lifecycle written in TypeScript: its shape, and that every name is in its closed set. */
export function lifecycleCheck({ facet, hours }: Kind): Check {
  return (value, path) => {
    const told = isRow(value) ? value : {};
    const nameIn = (list: string) => oneOf(textsIn(told[list]));
    const facets = Object.entries(isRow(told['facets']) ? told['facets'] : {});
    const conditions = facets.map(([name, each]) => [name, oneOrSeveral(oneOf(valuesOf(each)))] as const);
    const facetNames = facets.map(([name]) => name);
    const facetChecks = facets.map(([name, each]) => [name, facet(valuesOf(each))] as const);
    const [state, type, actor, action] = ['states', 'types', 'actors', 'actions'].map(nameIn) as [
      Check,
      Check,
      Check,
      Check,
    ];
    const row = rowOf(
      {
        rule: text,
        types: listOf(type),
        from: oneOrSeveral(state),
        by: listOf(actor),
        action,
        when: rowOf(Object.fromEntries(conditions), facetNames),
        to: oneOf([...textsIn(told['states']), UNCHANGED]),
        becomes: type,
        restarts: flag,
        effects: listOf(nameIn('effects')),
      },
      ['types', 'when', 'becomes', 'restarts', 'effects'],
    );
    const whole = rowOf(
      {
        name: text,
        types: names,
        states: names,
        initial: state,
        final: listOf(state),
        resting: listOf(state),
        actors: names,
        actions: names,
        effects: names,
        facets: rowOf(Object.fromEntries(facetChecks), facetNames),
        timeOut: rowOf({ actor, action }),
        deadlines: byName(state, rowOf({ rule: text, waitsFor: actor, hours })),
        rows: listOf(row),
        index: anything,
      },
      ['resting', 'index'],
    );
    return whole(value, path);
  };
}
