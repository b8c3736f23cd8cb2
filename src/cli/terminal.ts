/** Terminal: where a command prints, and who runs it. */
export interface Terminal {
  /** Prints to standard output, which holds the answer and nothing else. */
  print(text: string): void;
  /** Prints to standard error: reasons and complaints. */
  complain(text: string): void;
  /** Whether standard output should get colours. */
  readonly colours: boolean;
  /** Resolves when whoever runs the command ends it. */
  untilEnded(): Promise<void>;
}

/** 0 nothing is wrong, 1 there are problems, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;
