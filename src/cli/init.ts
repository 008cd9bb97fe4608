import type { InitDraft, MissingValue } from '../commands/init-draft.ts';
import type { InitQuestions } from '../commands/init.ts';
import { keysOf } from '../commands/init-file.ts';
import { init } from '../commands/init.ts';
import { vendorFilesFor } from '../config/working-copy.ts';
import { yamlText } from '../config/yaml-text.ts';
import { diagnosticDocument } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import { diagnosticMessage } from '../report/messages/diagnostics.ts';
import { phraseText } from '../report/plain.ts';
import { diagnosticsText } from '../report/text/diagnostics.ts';
import type { InitSummary, QuestionSummary } from '../report/text/init.ts';
import { initText, questionText } from '../report/text/init.ts';
import type { Json } from '../shared/stable-json.ts';
import { printJson } from './clean-json.ts';
import { commandLine, firstPlanCommand, handoverCommand, validateCommand } from './command-line.ts';
import { saveConfig } from './config-file.ts';
import type { Desk, Work } from './desk.ts';
import { INIT_FORMAT_VERSION } from './format-versions.ts';
import { tellInvalid } from './invalid.ts';
import type { Conversation } from './terminal.ts';
import { vendorPath } from './vendor-path.ts';

type Init = Extract<Work, { readonly command: 'init' }>;

/** Adds an integration to the file, prints what became of it, and resolves to the exit code. */
export async function runInit(work: Init, desk: Desk): Promise<number> {
  const { config, vendor } = work.request;
  const request = { ...work.request, vendor: vendorPath(vendor, config) };
  const conversation = work.json || work.dryRun ? null : desk.terminal.converse();
  const questions = conversation && questionsOf(conversation, desk);
  const { clock, openConfig } = desk.ports;
  try {
    const result = await init(request, { clock, openConfig, vendorFilesFor, questions });
    if (result.status === 'invalid') {
      return await tellInvalid(result.diagnostics, work, {
        desk,
        ending: 'Nothing was written.\n',
      });
    }
    const { file, text } = result.draft;
    if (!work.dryRun) await saveConfig(file.path, { before: file.before, text });
    await tell(result.draft, { ...work, request }, desk);
    return 0;
  } finally {
    conversation?.end();
  }
}

async function tell(draft: InitDraft, work: Init, desk: Desk): Promise<void> {
  if (work.json) return printJson(jsonText(documentOf(draft, work)), desk);
  const { style, errorStyle, width, print, printAside } = desk.terminal;
  const options = { style: work.dryRun ? errorStyle : style, width, verbose: work.verbose };
  const { diagnostics, file, text } = draft;
  const sources = new Map([[file.path, text]]);
  const findings =
    diagnostics.length === 0 ? '' : `\n${diagnosticsText(diagnostics, { ...options, sources })}`;
  const told = `${initText(summaryOf(draft, work, desk.program), options)}${findings}`;
  if (!work.dryRun) return print(told);
  await print(text);
  return printAside(`\n${told}`);
}

function questionsOf(conversation: Conversation, { terminal }: Desk): InitQuestions {
  const options = { style: terminal.errorStyle, width: terminal.width, verbose: false };
  const put = (question: QuestionSummary) => conversation.answer(questionText(question, options));
  return {
    input: ({ need, proposal, problem }) =>
      put({
        ...explained(need),
        isSecret: need.definition.type === 'secret',
        step: need.step,
        proposal,
        problem: problem && `Write ${problem}.`,
      }),
    url: (finding) =>
      put({
        name: 'url',
        description: 'The address of your Gladly organization, as your browser shows it.',
        where: null,
        example: 'https://acme.gladly.com',
        isList: false,
        isSecret: false,
        step: null,
        proposal: null,
        problem: finding && phraseText(diagnosticMessage(finding).remedy),
      }),
    key: (taken, free) =>
      put({
        name: 'key',
        description: `The file has an integration ${taken} already. What is this one to be called?`,
        where: null,
        example: null,
        isList: false,
        isSecret: false,
        step: null,
        proposal: free,
        problem: null,
      }),
  };
}

function explained(need: NonNullable<MissingValue['need']>) {
  const { name, definition } = need;
  const { description, example, 'where-to-find': where = null } = definition;
  const isList = definition.type === 'list' && definition.fields === undefined;
  return { name, description, where, example: exampleText(example), isList };
}

function exampleText(example: unknown): string | null {
  if (example === undefined) return null;
  const isSecret = typeof example === 'object' && example !== null && 'secret' in example;
  if (isSecret) return `secret:${String(example.secret)}`;
  return typeof example === 'string' ? example : yamlText(example);
}

function summaryOf(draft: InitDraft, work: Init, program: string): InitSummary {
  const { definition, key, lines, missing, toCome, secrets, diagnostics, otherErrors } = draft;
  const { request } = work;
  const inOrganization = { ...request, organization: organizationOf(draft) };
  return {
    config: request.config,
    deed: deedOf(draft, work),
    vendor: definition.name,
    key,
    lines,
    missing: missing.map(missingSummary),
    toCome,
    secrets,
    findings: diagnostics.filter(({ severity }) => severity === 'error').length,
    otherErrors,
    hasSteps: Object.keys(definition.steps ?? {}).length > 0,
    commands: {
      validate: validateCommand(request, program),
      plan: firstPlanCommand(inOrganization, program),
      handover:
        Object.keys(definition.handover ?? {}).length === 0
          ? null
          : handoverCommand(inOrganization, key, program),
      vendor: commandLine(program, ['vendors', work.request.vendor]),
    },
  };
}

/** The one to try first, where a command has to be told which is meant. */
function organizationOf({ file }: InitDraft): string | null {
  const [first = null, second] = keysOf(file, 'organizations');
  return second === undefined ? null : first;
}

function deedOf({ file }: InitDraft, { dryRun }: Init): InitSummary['deed'] {
  if (dryRun) return 'printed';
  return file.before === null ? 'made' : 'extended';
}

function missingSummary({ name, place, need }: MissingValue): InitSummary['missing'][number] {
  const { line } = place;
  if (need !== null) return { ...explained(need), line };
  const description = 'The address of your Gladly organization.';
  return { name, line, description, where: null, example: 'https://acme.gladly.com' };
}

function documentOf(draft: InitDraft, work: Init): Json {
  const { key, text, lines, missing, toCome, secrets, diagnostics, otherErrors } = draft;
  const { request, dryRun } = work;
  return {
    formatVersion: INIT_FORMAT_VERSION,
    command: work.command,
    result: 'changes',
    reason: 'ok',
    config: request.config,
    integration: key,
    vendor: request.vendor,
    written: !dryRun,
    lines: { first: lines.first, last: lines.last },
    missing: missing.map(({ name, place }) => ({ name, place: { ...place } })),
    'to-come': toCome.map(({ name, step, line }) => ({ name, step, line })),
    secrets: secrets.map(({ name }) => name),
    diagnostics: diagnostics.map(diagnosticDocument),
    'other-errors': otherErrors,
    text: dryRun ? text : null,
  };
}
