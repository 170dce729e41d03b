// JUnit of messages that were played before, by the formatter that Cucumber itself writes junit.xml with.
import { createRequire } from 'node:module'
import type { Envelope } from '@cucumber/messages'

/** What is used of a formatter; Cucumber does not export its type. */
interface Formatter {
  formatter(context: {
    options: { suiteName: string }
    on: (event: 'message', listener: (message: Envelope) => void) => void
    write: (text: string) => void
  }): void
}

/** Empty where the messages do not come to an end, as of a run that was killed. */
export function junitText(messages: Iterable<Envelope>, target: string): string {
  const listeners: ((message: Envelope) => void)[] = []
  let text = ''
  cucumbersOwn().formatter({
    options: junitOptions(target),
    on: (_, listener) => listeners.push(listener),
    write: (part) => {
      text += part
    },
  })
  for (const message of messages) for (const listener of listeners) listener(message)
  return text
}

export const junitOptions = (target: string) => ({ suiteName: `cognito-mfa on ${target}` })

/** Looked up from Cucumber's place, so that it is the one of a run, whatever version that is. */
function cucumbersOwn(): Formatter {
  const from = createRequire(require.resolve('@cucumber/cucumber'))
  return from('@cucumber/junit-xml-formatter').default
}
