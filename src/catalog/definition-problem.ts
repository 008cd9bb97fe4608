/** A mistake in a vendor definition that its schema cannot see. */
export interface DefinitionProblem {
  /**
   * `broken-reference`: braces that are no `{{ reference }}`, and would stay as they are.
   * `unknown-reference`: nothing can stand for `{{ reference }}` there. `unknown-input`: a
   * condition, repetition or `required-unless` names no input. `not-a-list`: `for-each` names an
   * input that is none. `key-without-each`: the copies of a repeated entry would share one key.
   * `unknown-step`, `repeated-step`: `from-step` names no step, or one that is repeated.
   * `input-after-object`: an input comes from a step that waits for what needs the input.
   */
  readonly code:
    | 'broken-reference'
    | 'unknown-reference'
    | 'unknown-input'
    | 'not-a-list'
    | 'key-without-each'
    | 'unknown-step'
    | 'repeated-step'
    | 'input-after-object';
  /** JSON pointer to the text, or to the entry for `key-without-each`. */
  readonly pointer: string;
  /** The name as it is written there. */
  readonly name: string;
  readonly suggestions: readonly string[];
}
