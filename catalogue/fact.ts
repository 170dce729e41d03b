// One entry of the register: a behaviour of the service with its source and what that source is worth.

/** Best first; what each word means is in catalogue/README.md. */
export const confidences = ['verified-test', 'observed', 'documented', 'inferred'] as const
export type Confidence = (typeof confidences)[number]

export interface Source {
  readonly title: string
  readonly ref: string
  readonly seen_in?: string
}

export interface FactError {
  readonly name: string
  readonly message?: string
  readonly httpStatus?: number
  readonly values?: unknown
}

export interface Fact {
  readonly id: string
  readonly fact: string
  readonly confidence: Confidence
  readonly source: readonly Source[]
  readonly request?: unknown
  readonly response?: unknown
  readonly error?: FactError
  readonly values?: unknown
  readonly conflicts?: string
  readonly note?: string
  /** The file it stands in, for whoever corrects it: `software-token.yaml`. */
  readonly file: string
}
