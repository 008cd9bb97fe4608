const REFERENCE = /\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}/g;

/** Which text stands for each reference. */
export type Bindings = ReadonlyMap<string, string>;

/**
 * What the references of a template have to stand for so that it gives a text; `null` where
 * nothing would make it so. A reference that occurs twice stands for the same text both times.
 */
export function bindingsFor(template: string, text: string): Bindings | null {
  const names = [...template.matchAll(REFERENCE)].map(([, name = '']) => name);
  const literals = template.split(/\{\{\s*[A-Za-z0-9][\w.-]*\s*\}\}/);
  const pattern = literals.map(literally).join('(.+?)');
  const found = new RegExp(`^${pattern}$`, 's').exec(text);
  if (found === null) return null;
  const bindings = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const bound = found[index + 1] ?? '';
    if ((bindings.get(name) ?? bound) !== bound || bound.trim() === '') return null;
    bindings.set(name, bound);
  }
  return bindings;
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
