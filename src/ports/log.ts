/** The action's log. Foreign text passed to it is disarmed by the adapter. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Does the work, in which a process of the user's runs, while nothing in the log is a command, whoever writes it. */
  withoutCommands<T>(work: () => Promise<T>): Promise<T>;
}
