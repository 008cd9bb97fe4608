import { posix } from 'node:path';

/** What the modules of one folder of `src` may import besides each other. */
export interface FolderRule {
  /** A folder of `src`, or an entry file. */
  readonly folder: string;
  readonly may: readonly string[];
  /** Folders of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** npm packages, by name. */
  readonly packages?: readonly string[];
  /** Built-in modules, without `node:`. */
  readonly builtins?: readonly string[];
}

/** Source text by path relative to `src`, with slashes. */
export type Sources = Readonly<Record<string, string>>;

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** One sentence for every import that the rules do not allow, sorted. */
export function forbiddenImports(sources: Sources, rules: readonly FolderRule[]): string[] {
  const found = Object.entries(sources).flatMap(([path, text]) => {
    const rule = rules.find(({ folder }) => folder === folderOf(path));
    if (rule === undefined) return [`src/${path}: no rule for the folder ${folderOf(path)}`];
    return importsOf(text)
      .map((one) => objection(path, one, rule))
      .filter((sentence) => sentence !== null);
  });
  return found.toSorted();
}

/** The places in `src` that set the exit code or end the process, one entry each. */
export function exits(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const matches = text.match(/\bprocess\.(?:exitCode\s*=(?!=)|exit\()/g) ?? [];
    return matches.map((match) => `src/${path}: ${match.replace(/\s*=$/, '')}`);
  });
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** Static and dynamic imports and re-exports; Prettier's layout makes expressions enough. */
function importsOf(text: string): Import[] {
  const statements = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...text.matchAll(statements)].map(([, type, specifier]) => ({
      specifier: specifier ?? '',
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(calls)].map(([, specifier]) => ({
      specifier: specifier ?? '',
      typeOnly: false,
    })),
  ];
}

function objection(path: string, { specifier, typeOnly }: Import, rule: FolderRule): string | null {
  const start = `src/${path} imports ${specifier}:`;
  if (specifier.startsWith('.')) {
    const target = folderOf(posix.normalize(posix.join(posix.dirname(path), specifier)));
    if (target === rule.folder || rule.may.includes(target)) return null;
    if (!rule.typesOf?.includes(target)) return `${start} ${rule.folder} may not import ${target}`;
    return typeOnly ? null : `${start} ${rule.folder} may import only types of ${target}`;
  }
  if (specifier.startsWith('node:')) {
    const allowed = rule.builtins?.includes(specifier.slice('node:'.length));
    return allowed ? null : `${start} ${rule.folder} may not use this built-in module`;
  }
  const allowed = rule.packages?.some(
    (one) => specifier === one || specifier.startsWith(`${one}/`),
  );
  return allowed ? null : `${start} ${rule.folder} may not use this package`;
}
