/** As much of a JSON schema as filling needs. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const MOMENT = '2026-01-01T00:00:00Z';

/**
 * GitHub's answers have hundreds of required fields (a repository about 90) of which a client reads a handful.
 * The fake states what it means; this adds neutral values for the rest, so that the whole answer can be checked.
 */
export function completeResponse(schema: Schema, value: unknown): unknown {
  const chosen = chooseBranch(schema, value);
  if (Array.isArray(value)) {
    return value.map((item) => (chosen.items === undefined ? item : completeResponse(chosen.items, item)));
  }
  if (!isRecord(value)) return value;
  const properties = listProperties(chosen);
  const completed: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const property = properties[key];
    completed[key] = property === undefined ? item : completeResponse(property, item);
  }
  for (const key of listRequired(chosen)) {
    if (!(key in completed)) completed[key] = neutralValue(properties[key] ?? {});
  }
  return completed;
}

function chooseBranch(schema: Schema, value: unknown): Schema {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches === undefined) return schema;
  const fitting = branches.filter((branch) => fits(branch, value));
  const chosen = fitting[0] ?? branches[0];
  return chosen === undefined ? schema : chooseBranch(chosen, value);
}

function fits(schema: Schema, value: unknown): boolean {
  if (schema.oneOf !== undefined || schema.anyOf !== undefined)
    return fits(chooseBranch(schema, value), value);
  if (value === null) return schema.type === 'null' || schema.nullable === true;
  if (Array.isArray(value)) return schema.type === 'array';
  if (!isRecord(value)) return schema.type === typeof value;
  const kinds = listProperties(schema).type?.enum;
  return (schema.type ?? 'object') === 'object' && (kinds === undefined || kinds.includes(value.type));
}

function neutralValue(schema: Schema): unknown {
  if (schema.nullable === true) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches?.some((branch) => branch.type === 'null') === true) return null;
  if (branches?.[0] !== undefined) return neutralValue(branches[0]);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'array') return [];
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'string') return neutralText(schema.format);
  return completeResponse(schema, {});
}

function neutralText(format: string | undefined): string {
  if (format === 'date-time') return MOMENT;
  if (format === 'uri') return 'https://github.example/';
  return format === 'email' ? 'nobody@github.example' : '';
}

function listProperties(schema: Schema): Readonly<Record<string, Schema>> {
  return Object.assign({}, ...(schema.allOf ?? []).map(listProperties), schema.properties);
}

function listRequired(schema: Schema): readonly string[] {
  return [...(schema.allOf ?? []).flatMap(listRequired), ...(schema.required ?? [])];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
