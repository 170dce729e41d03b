// Around every step and hook: what cannot apply is skipped with a reason, and no error leaves with a secret in it.
import { setDefinitionFunctionWrapper } from '@cucumber/cucumber'
import { config } from 'chai'
import type { Redactor } from './redaction'
import { NotApplicable, TargetUnreachable } from './wire/failures'
import { MfaWorld } from './world'

type Body = (this: unknown, ...args: unknown[]) => unknown
type Verdict = 'not-applicable' | 'compromised'

export const verdictType = 'application/vnd.cognito-mfa.verdict+json'

export const guarded = (body: Body): Body =>
  async function (...args) {
    try {
      return await body.apply(this, args)
    } catch (error) {
      if (!(this instanceof MfaWorld)) throw error
      if (error instanceof NotApplicable) {
        await attachVerdict(this, 'not-applicable', error.message)
        return 'skipped'
      }
      if (error instanceof TargetUnreachable) await attachVerdict(this, 'compromised', error.message)
      throw redacted(error, this.redactor)
    }
  }

const attachVerdict = (world: MfaWorld, verdict: Verdict, because: string) =>
  world.attach(JSON.stringify({ verdict, because }), verdictType)

/** A new error, without chai's actual and expected: formatters would print them as they are. */
export function redacted(error: unknown, redactor: Redactor): Error {
  if (!(error instanceof Error)) return new Error(redactor.text(String(error)))
  const copy = new Error(redactor.text(error.message))
  copy.name = error.name
  copy.stack = `${copy.name}: ${copy.message}\n${redactor.text(framesOf(error))}`
  return copy
}

const framesOf = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** Chai would cut long values short, and a cut secret is no longer recognised. */
config.truncateThreshold = 0
setDefinitionFunctionWrapper(guarded)
