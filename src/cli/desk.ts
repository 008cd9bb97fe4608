import type { CommandPorts } from '../commands/ports.ts';
import type { Invocation } from './args.ts';
import type { StartedProcess } from './program.ts';
import type { Output, Terminal } from './terminal.ts';

/** What the command line needs of a process; `process` itself is one. */
export interface HostProcess extends StartedProcess {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** An invocation that needs more than the command line itself. */
export type Work = Exclude<Invocation, { readonly command: 'help' | 'version' }>;

/** Work on a configuration file that ends in an outcome. */
export type Reconciling = Extract<
  Work,
  { readonly command: 'validate' | 'plan' | 'apply' | 'drift' | 'ledger rebuild' }
>;

/** What the commands of the command line share. */
export interface Desk {
  readonly host: HostProcess;
  /** The program as it has to be typed to be started again. */
  readonly program: string;
  readonly terminal: Terminal;
  readonly ports: CommandPorts;
  /** Takes every known secret out of a text; whatever `terminal` prints passes through it. */
  readonly clean: (text: string) => string;
  /** Prints a result that was cleaned already; see `report/clean-json.ts`. */
  readonly printRaw: (text: string) => Promise<void>;
}
