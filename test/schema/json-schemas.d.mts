/** A JSON Schema, or an OpenAPI document of them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export declare function jsonSchemas(
  schemas: object,
  parts: object,
  ruleFamilies: readonly string[],
  version: string,
): Readonly<Record<string, JsonSchema>>;
