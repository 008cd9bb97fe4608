// The part of GitHub's own OpenAPI description that the tests check requests and answers against.
// The whole of it takes half a second to read, which every test file would have to pay for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The operations that the program uses, or that its tests need. */
const OPERATIONS = [
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/deployments',
  'POST /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
];

/** GitHub's examples from which the fake GitHub makes its answers. */
const EXAMPLES = [
  'commit',
  'commit-comparison',
  'content-file-response-if-content-is-a-file',
  'deployment-simple-example',
  'deployment-status',
  'full-repository-default-response',
  'issue',
  'issue-comment',
  'pull-request',
  'pull-request-review-items',
  'pull-request-simple-items',
];

/** Words for people; nothing is checked by them. */
const PROSE = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'format']);

/** @typedef {Record<string, any>} Json */

/** @returns {string} the operations with the schemas they reach, and the examples, as JSON */
export function githubDescription() {
  const path = createRequire(import.meta.url).resolve(
    '@octokit/openapi/generated/api.github.com.json',
  );
  /** @type {Json} */
  const whole = JSON.parse(readFileSync(path, 'utf8'));
  const operations = OPERATIONS.map((route) => operationOf(whole, route));
  const examples = Object.fromEntries(
    EXAMPLES.map((name) => [name, whole['components'].examples[name].value]),
  );
  const parts = { operations, schemas: reached(whole, operations), examples };
  // Made up or not: nothing in this repository looks like a token.
  return `${JSON.stringify(parts, (key, value) => (key === 'temp_clone_token' ? '' : value))}\n`;
}

/**
 * @param {Json} whole
 * @param {string} route
 */
function operationOf(whole, route) {
  const [method = '', path = ''] = route.split(' ');
  const operation = whole['paths'][path][method.toLowerCase()];
  const parameters = operation.parameters ?? [];
  const body = operation.requestBody?.content['application/json'].schema ?? null;
  const answers = Object.entries(operation.responses).map(([status, answer]) => {
    const content = target(whole, answer)['content']?.['application/json'];
    return [status, content === undefined ? null : schemaOf(content.schema)];
  });
  return {
    method,
    path,
    parameters: parameters.map((/** @type {Json} */ one) => parameterOf(target(whole, one))),
    body: body === null ? null : { ...schemaOf(body), additionalProperties: false },
    bodyRequired: operation.requestBody?.required ?? false,
    answers: Object.fromEntries(answers),
  };
}

/** @param {Json} parameter */
function parameterOf({ name, in: place, required = false, schema }) {
  return { name, in: place, required, schema: schemaOf(schema) };
}

/**
 * @param {Json} whole
 * @param {Json} value
 * @returns {Json}
 */
function target(whole, value) {
  if (typeof value['$ref'] !== 'string') return value;
  return value['$ref']
    .slice('#/'.length)
    .split('/')
    .reduce((found, key) => found[key], whole);
}

/**
 * All schemas that the operations refer to, by name.
 *
 * @param {Json} whole
 * @param {unknown} from
 */
function reached(whole, from) {
  /** @type {Map<string, Json>} */
  const schemas = new Map();
  const follow = (/** @type {unknown} */ value) => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/schemas\/([^"]+)"/g)) {
      if (schemas.has(name)) continue;
      const schema = schemaOf(whole['components'].schemas[name]);
      schemas.set(name, schema);
      follow(schema);
    }
  };
  follow(from);
  return Object.fromEntries([...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, references lead to `schemas`.
 *
 * @param {Json} schema
 * @returns {Json}
 */
function schemaOf({ nullable = false, $ref, ...rest }) {
  if (typeof $ref === 'string')
    return { $ref: $ref.replace('#/components/schemas/', '#/schemas/') };
  const plain = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !PROSE.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, partOf(key, value)]),
  );
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}

/**
 * @param {string} key
 * @param {any} value
 */
function partOf(key, value) {
  if (key === 'properties') {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, schemaOf(one)]));
  }
  if (['allOf', 'anyOf', 'oneOf'].includes(key)) return value.map(schemaOf);
  const isSchema =
    typeof value === 'object' && ['items', 'additionalProperties', 'not'].includes(key);
  return isSchema ? schemaOf(value) : value;
}
