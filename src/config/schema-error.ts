/** An error of AJV, as its option `verbose` gives it. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the key itself is wrong, not its value. */
  readonly propertyName?: string;
  /** JSON pointer into the schema, from the definition that the keyword stands in. */
  readonly schemaPath: string;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** A schema that AJV has compiled; it keeps what it found last. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors: readonly SchemaError[] | null;
}
