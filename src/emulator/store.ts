import type { OrganizationState } from './state.ts';

/** How many earlier states are kept for stale reads. */
const HISTORY_LENGTH = 50;

/** The organization as it is now, and as it was before the last writes. */
export class OrganizationStore {
  #current: OrganizationState;
  #earlier: readonly OrganizationState[] = [];

  constructor(state: OrganizationState) {
    this.#current = state;
  }

  get current(): OrganizationState {
    return this.#current;
  }

  /** Makes a new state the current one. */
  commit(state: OrganizationState): void {
    this.#earlier = [this.#current, ...this.#earlier].slice(0, HISTORY_LENGTH);
    this.#current = state;
  }

  /** The state before the last `writes` writes, or the oldest one known. */
  before(writes: number): OrganizationState {
    return this.#earlier[writes - 1] ?? this.#earlier.at(-1) ?? this.#current;
  }

  /** Begins anew: what was before is forgotten. */
  reset(state: OrganizationState): void {
    this.#current = state;
    this.#earlier = [];
  }
}
