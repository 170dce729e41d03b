// What an API operation is to the embedded pool: it names the services it needs, takes a validated input, answers or refuses.
import type { Services } from './services'

/**
 * `(services) => (input) => answer`. The input has passed the API model's validation; the answer is serialised as AWS
 * JSON 1.1 (Dates become epoch seconds, undefined members are left out). Throws Refusal or Unsupported, nothing else.
 */
export type Operation<Input, Answer, Needs extends keyof Services = keyof Services> = (
  on: Pick<Services, Needs>,
) => (input: Validated<Input>) => Answer | Promise<Answer>

/** An input after validation: the members that the model requires are there. */
export type Validated<Input> = 0 extends 1 & Input
  ? Input
  : { [Key in keyof Input]: object extends Pick<Input, Key> ? Input[Key] : NonNullable<Input[Key]> }

// biome-ignore lint/suspicious/noExplicitAny: the registry holds operations of every input; the codec hands each its own.
export type AnyOperation = Operation<any, object>
export type Registry = Readonly<Record<string, AnyOperation>>
