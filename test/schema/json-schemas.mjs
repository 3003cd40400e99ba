import { toJsonSchemaDefs } from '@valibot/to-json-schema';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Checks that JSON Schema has no words for; docs/schema.md lists what each of them refuses. */
const REFINEMENTS = ['check', 'guard', 'transform'];

/** Values that are more than what is converted. */
const VALUES = {
  Amount: { description: 'Minor units of the currency (分, cents), not negative.' },
  SignedAmount: { description: 'Minor units of the currency (分, cents), negative as well.' },
  Instant: {
    type: 'integer',
    minimum: -8_640_000_000_000_000,
    maximum: 8_640_000_000_000_000,
    description: 'Epoch milliseconds.',
  },
  Rate: { description: 'A plain decimal as text, 0.13 for 13 %.' },
  Currency: { pattern: '^[A-Z]{3}$', description: 'ISO 4217.' },
  RuleId: { description: 'The id of a rule of the catalogue.' },
};

const capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const kebab = (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1);

const convert = (definitions) =>
  toJsonSchemaDefs(definitions, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: REFINEMENTS,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'object_with_rest') return { ...jsonSchema, additionalProperties: false };
      // The only schemas of their own making without more to them: objects of any plain JSON.
      if (valibotSchema.type === 'custom') return { type: 'object' };
      return undefined;
    },
  });

/** The names that a JSON Schema refers to, those inside of them included. */
function reachable(schema, definitions, found = new Set()) {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    reachable(definitions[name], definitions, found);
  }
  return found;
}

const standalone = (name, definitions) => {
  const names = [...reachable(definitions[name], definitions)].sort();
  return {
    $schema: DIALECT,
    title: name,
    ...definitions[name],
    ...(names.length > 0 && { $defs: Object.fromEntries(names.map((each) => [each, definitions[each]])) }),
  };
};

/**
 * JSON Schemas of everything `aftersale/schema` describes, by the name of their file: one for each schema and one for the answer of
 * each question, each complete in itself, as well as one for each of the `parts` they share, by
 * name; and `openapi`, all of them as components of an OpenAPI 3.1 document.
 */
export function jsonSchemas({ QUESTIONS, ...exported }, parts, ruleFamilies, version) {
  const schemas = Object.entries(exported).filter(([name, { kind }]) => name.endsWith('Schema') && kind === 'schema');
  const definitions = convert({
    ...parts,
    ...Object.fromEntries(schemas.map(([name, schema]) => [capitalised(name.slice(0, -'Schema'.length)), schema])),
    ...Object.fromEntries(
      Object.entries(QUESTIONS).map(([name, { answer }]) => [`${capitalised(name)}Answer`, answer]),
    ),
  });
  for (const [name, more] of Object.entries(VALUES)) Object.assign(definitions[name], more);
  definitions.RuleId.pattern = `^(${ruleFamilies.join('|')})-\\d\\d$`;
  const names = Object.keys(definitions);
  const components = JSON.parse(JSON.stringify(definitions).replaceAll('"#/$defs/', '"#/components/schemas/'));
  return {
    ...Object.fromEntries(names.map((name) => [kebab(name), standalone(name, definitions)])),
    openapi: {
      openapi: '3.1.0',
      info: { title: 'aftersale', version },
      paths: {},
      components: { schemas: components },
    },
  };
}
