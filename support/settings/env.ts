// Reading one variable: an empty one counts as not set, and a wrong one is an error that names it.
export type Env = Readonly<Record<string, string | undefined>>

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Where a value is a secret, the sentence must not show it. */
export const isWrong = (name: string, value: string, how: string, shown = value): never => {
  throw new ConfigError(`${name} is ${shown}, ${how}`)
}

export const textIn = (env: Env, name: string): string | undefined => env[name]?.trim() || undefined

/** The value where it has the form; `how` says what is wrong and what to write: "which is no region: write it as us-east-1." */
export function formIn(env: Env, name: string, form: RegExp, how: string): string | undefined {
  const value = textIn(env, name)
  return value === undefined || form.test(value) ? value : isWrong(name, value, how)
}

export function oneIn<Choice extends string>(env: Env, name: string, choices: readonly Choice[], what: string) {
  const value = textIn(env, name)
  if (value === undefined) return undefined
  const known = choices.find((choice) => choice === value)
  return known ?? isWrong(name, value, `which is no ${what}: use ${listed(choices)}.`)
}

/** A whole number from 0. */
export function numberIn(env: Env, name: string): number | undefined {
  const value = formIn(env, name, /^\d{1,9}$/, 'which is no whole number: write one like 20.')
  return value === undefined ? undefined : Number(value)
}

export const listed = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
