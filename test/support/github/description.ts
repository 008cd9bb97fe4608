import { Ajv, type ValidateFunction } from 'ajv';
import { textOf } from '../repository.ts';

/** One operation of GitHub's OpenAPI description. */
interface Operation {
  readonly method: string;
  /** `/repos/{owner}/{repo}/issues` */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: object | null;
  readonly bodyRequired: boolean;
  /** Schemas by status; `null` where the answer has no JSON. */
  readonly answers: Readonly<Record<string, object | null>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: object;
}

/** A request as the description knows it. */
export interface Described {
  readonly operation: Operation;
  /** Decoded. */
  readonly path: Readonly<Record<string, string>>;
}

interface Description {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, object>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

const DESCRIPTION = JSON.parse(
  textOf('test/support/github/description.generated.json'),
) as Description;
const ROOT = 'github';
/** Any operation may end so, listed or not. */
const USUAL_ERRORS = { type: 'object', properties: { message: { type: 'string' } } };

/** Schemas are compiled when they are first needed, and each only once. */
const OPTIONS = {
  strict: false,
  validateFormats: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
};
const ajv = new Ajv(OPTIONS);
ajv.addSchema({ $id: ROOT, schemas: DESCRIPTION.schemas });
const coercing = new Ajv({ ...OPTIONS, coerceTypes: true });
coercing.addSchema({ $id: ROOT, schemas: DESCRIPTION.schemas });
const compiled = new Map<object, ValidateFunction>();

/** The operation that a request is for; `null` when the description (as cut out) has none. */
export function describedRequest(method: string, path: string): Described | null {
  const parts = path.split('/');
  for (const operation of DESCRIPTION.operations) {
    const found = operation.method === method ? match(operation.path.split('/'), parts) : null;
    if (found !== null) return { operation, path: found };
  }
  return null;
}

/** What is wrong with a request by the description; empty when it is fine. */
export function requestProblems(
  { operation, path }: Described,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const { parameters } = operation;
  const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const unknown = [...query.keys()].filter((name) => !known.includes(name));
  const values = parameters.flatMap(({ name, in: place, required, schema }) => {
    const value = place === 'path' ? path[name] : query.get(name);
    if (value === null || value === undefined) return required ? [`${name} is missing`] : [];
    return problems(coercing, schema, { value }).map((problem) => `${name}: ${problem}`);
  });
  return [
    ...unknown.map((name) => `${name} is no parameter`),
    ...values,
    ...bodyOf(operation, body),
  ];
}

/** What is wrong with an answer by the description. */
export function answerProblems(
  { operation }: Described,
  status: number,
  body: unknown,
): readonly string[] {
  const schema = operation.answers[String(status)];
  if (schema === undefined && status < 400) return [`${status} is no status of this operation`];
  const mayBeEmpty = schema === null && status < 400;
  if (mayBeEmpty) return body === undefined ? [] : ['the body should be empty'];
  return problems(ajv, schema ?? USUAL_ERRORS, { value: body });
}

/** An answer that GitHub gives as an example, to be made fit. */
export function exampleOf(name: string): Readonly<Record<string, unknown>> {
  const example = DESCRIPTION.examples[name];
  return structuredClone(Array.isArray(example) ? example[0] : example);
}

function match(
  template: readonly string[],
  parts: readonly string[],
): Readonly<Record<string, string>> | null {
  if (template.length !== parts.length) return null;
  const values: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const part = parts[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined && expected !== part) return null;
    if (name !== undefined) values[name] = decodeURIComponent(part);
  }
  return values;
}

function bodyOf({ body: schema, bodyRequired }: Operation, body: unknown): readonly string[] {
  if (schema === null) return body === undefined ? [] : ['there should be no body'];
  if (body === undefined) return bodyRequired ? ['there is no body'] : [];
  return problems(ajv, schema, { value: body });
}

function problems(by: Ajv, schema: object, holder: { readonly value: unknown }): readonly string[] {
  const validate = compiled.get(schema) ?? by.compile(wrapped(schema));
  compiled.set(schema, validate);
  if (validate(holder)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath.replace(/^\/value/, '') || 'it'} ${message} ${JSON.stringify(params)}`;
  });
}

/** Within an object, because only there values are coerced; references then lead to the root. */
function wrapped(schema: object): object {
  const text = JSON.stringify({ properties: { value: schema } });
  return JSON.parse(text.replaceAll('"#/schemas/', `"${ROOT}#/schemas/`)) as object;
}
