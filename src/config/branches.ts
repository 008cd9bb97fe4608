import type { SchemaError } from './schema-error.ts';

/**
 * The errors without those in the branches of `oneOf` (which holds required keys only) and of
 * `anyOf` (forms of a value). An `anyOf` is replaced by the errors of the branch that takes a
 * value of this type; where no branch does, by one error that lists the types.
 */
export function withoutBranches(all: readonly SchemaError[]): readonly SchemaError[] {
  const errors = withoutMisplaced(all);
  const choices = errors.filter(isChoice);
  const inBranches = new Map(
    choices.map(({ instancePath }) => [instancePath, new Array<SchemaError>()]),
  );
  const outside = errors.filter((error) => {
    const around = pointersTo(error).filter((pointer) => inBranches.has(pointer));
    for (const pointer of around) inBranches.get(pointer)?.push(error);
    return around.length === 0 && !error.schemaPath.includes('/oneOf/');
  });
  const outermost = choices.filter(
    (choice) => pointersTo(choice).filter((pointer) => inBranches.has(pointer)).length === 1,
  );
  return [
    ...outside,
    ...outermost.flatMap((choice) => chosen(choice, inBranches.get(choice.instancePath) ?? [])),
  ];
}

/** What stands under a key that has no place there is not looked at. */
function withoutMisplaced(errors: readonly SchemaError[]): readonly SchemaError[] {
  const misplaced = new Set(errors.filter(isMisplaced).map(({ instancePath }) => instancePath));
  return errors.filter(
    (error) => isMisplaced(error) || !pointersTo(error).some((pointer) => misplaced.has(pointer)),
  );
}

function isMisplaced({ keyword }: SchemaError): boolean {
  return keyword === 'false schema';
}

function chosen(choice: SchemaError, within: readonly SchemaError[]): readonly SchemaError[] {
  const isTypeError = ({ keyword, instancePath }: SchemaError) =>
    keyword === 'type' && instancePath === choice.instancePath;
  const others = within.filter((error) => !isChoice(error) && !isTypeError(error));
  if (others.length > 0) return others;
  const type = within.filter(isTypeError).map(({ params }) => params['type']);
  return [{ ...choice, keyword: 'type', parentSchema: { type: type.flat() } }];
}

/** The JSON pointers of everything that a value is in, and of the value itself. */
function pointersTo({ instancePath }: SchemaError): readonly string[] {
  const steps = instancePath.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function isChoice({ keyword }: SchemaError): boolean {
  return keyword === 'anyOf';
}
