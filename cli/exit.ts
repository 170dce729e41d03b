// How a command can end, as a number for scripts; and the errors that end it with one sentence.
export const EXIT = { conforms: 0, findings: 1, wrongUse: 2, unreachable: 3 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What the user asked for cannot be done as asked: the message says what to change. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

/** By name, since what raises them are rooms of their own. */
const CODES: Readonly<Record<string, ExitCode>> = {
  WrongUse: EXIT.wrongUse,
  ConfigError: EXIT.wrongUse,
  CatalogueError: EXIT.wrongUse,
  TargetUnreachable: EXIT.unreachable,
}

/** Undefined for an error that nobody foresaw: that one is ours, and is shown whole. */
export const codeOf = (error: unknown): ExitCode | undefined => (error instanceof Error ? CODES[error.name] : undefined)
