/** What the code asks of the world besides HTTP and files; passed in so that tests can choose. */
export interface Clock {
  /** The present moment in milliseconds since 1970 (UTC). */
  now(): number;
  /** Resolves after `milliseconds`, or rejects with the signal's reason if it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Progress and warnings while a command runs. Never part of its result. */
export interface Logger {
  /** What is going on now; replaced by the next one on a terminal. */
  progress(text: string): void;
  /** A line that stays. */
  warn(text: string): void;
  /** A line for people who look for a fault; shown only when asked for. */
  debug(text: string): void;
}
