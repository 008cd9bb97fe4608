/** A request that a `hang` fault holds. */
export interface HangingRequest {
  readonly method: string;
  readonly path: string;
}

/** Holds requests until somebody lets them go. */
export class Hangs {
  #held: readonly { readonly request: HangingRequest; readonly letGo: () => void }[] = [];
  #watchers: readonly ((request: HangingRequest) => void)[] = [];

  /** Resolves when the request is released. */
  hold(request: HangingRequest): Promise<void> {
    return new Promise((letGo) => {
      this.#held = [...this.#held, { request, letGo }];
      const watchers = this.#watchers;
      this.#watchers = [];
      for (const watcher of watchers) watcher(request);
    });
  }

  list(): readonly HangingRequest[] {
    return this.#held.map((held) => held.request);
  }

  /** The first request that hangs, now or later. */
  async first(): Promise<HangingRequest> {
    const [held] = this.#held;
    if (held !== undefined) return held.request;
    return new Promise((resolve) => {
      this.#watchers = [...this.#watchers, resolve];
    });
  }

  /** Lets all requests go on. */
  release(): void {
    const held = this.#held;
    this.#held = [];
    for (const { letGo } of held) letGo();
  }
}
