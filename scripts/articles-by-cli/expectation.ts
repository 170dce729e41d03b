// What a command should have said: an answer of a shape, nothing, or an error to the letter as the CLI prints it.
import { differences, type Keep, type Shape } from './shape'

export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What is not as it should be, a line each. */
export type Expectation = (said: Said, keep: Keep) => string[]

export const prints =
  (shape: Shape): Expectation =>
  (said, keep) => {
    if (said.code !== 0) return [`ended with ${said.code}: ${errorOf(said)}`]
    const answer = parsed(said.stdout)
    return answer === undefined ? ['printed no JSON'] : differences(shape, answer, keep)
  }

/** PROTO-019: an operation without output members. */
export const printsNothing: Expectation = (said) => {
  if (said.code !== 0) return [`ended with ${said.code}: ${errorOf(said)}`]
  return said.stdout.trim() === '' ? [] : ['printed something, and the article shows nothing']
}

/** PROTO-018: the CLI and boto3 tell the exception, the operation and the text in one sentence. */
export const isRefused =
  (type: string, operation: string, text: string): Expectation =>
  (said) => {
    const expected = `An error occurred (${type}) when calling the ${operation} operation: ${text}`
    if (said.code === 0) return [`succeeded, and should have said: ${expected}`]
    return errorOf(said) === expected ? [] : [`said: ${errorOf(said)}`, `not: ${expected}`]
  }

/** Newer versions of the CLI put their name before the sentence. */
const errorOf = ({ stderr }: Said) => stderr.trim().replace(/^aws: \[ERROR\]: /, '')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
