/** What a value is, in words of YAML. */
export type ValueType =
  'text' | 'number' | 'true or false' | 'false' | 'list' | 'mapping' | 'empty';

/** What a text has to be. */
export type TextForm = 'organization-url' | 'email' | 'day';
