// One entry of challenges.yaml: what is documented about a challenge, in English and Japanese, each line with its facts.
export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

/** A sentence in both languages, and the facts it rests on. */
export type Line = Readonly<Record<Language, string>> & { readonly facts: readonly string[] }

export interface Parameter extends Line {
  readonly name: string
}

export const needs = ['required', 'optional', 'conditional'] as const

export interface Key extends Line {
  readonly key: string
  readonly need: (typeof needs)[number]
  /** The only values that it takes. */
  readonly values?: readonly string[]
  /** Due only beside this value of another key. */
  readonly with?: Readonly<Record<string, string>>
  /** The names that people use by mistake. */
  readonly misspelt: readonly string[]
}

export interface Next extends Line {
  /** A challenge, or TOKENS. */
  readonly to: string
}

export interface RefusalLine extends Line {
  readonly error: string
  /** Only where a fact has the text; `<client>` stands for the client's id. */
  readonly message?: string
}

export interface Challenge extends Readonly<Record<Language, string>> {
  readonly name: string
  readonly issued: readonly Line[]
  readonly parameters: readonly Parameter[]
  readonly keys: readonly Key[]
  readonly next: readonly Next[]
  readonly refusals: readonly RefusalLine[]
}

export interface Challenges {
  /** What holds for every challenge: it has keys and refusals only. */
  readonly every: Challenge
  readonly all: readonly Challenge[]
}
