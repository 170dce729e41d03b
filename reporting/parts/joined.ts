// The messages of the parts as those of one run: features and steps once, then what each part played, one beginning, one end.
import type { Envelope, TestRunFinished, TestRunStarted, Timestamp } from '@cucumber/messages'
import { givenIds, withIds, withoutIds } from './ids'
import { isPartMessage } from './part'

type Messages = readonly Envelope[]

export function joined(parts: readonly Messages[]): Envelope[] {
  const first = parts.find(begun) ?? []
  const started = first.find((message) => message.testRunStarted)?.testRunStarted
  const said = parts.map((part) => withIds(part, idsOfFirst(first, part)))
  return [
    ...first.filter((message) => message.meta),
    ...first.filter(isDefinition),
    ...(started ? [{ testRunStarted: earliest(said) ?? started }] : []),
    ...said.flatMap((part) => part.filter(isPlayed)),
    ...ended(said),
  ]
}

/** One that was killed early has told of no features yet. */
export const begun = (messages: Messages): boolean => messages.some((message) => message.testRunStarted)

/** Of the same features and steps: else parts of other sources would be joined. */
export const sameDefinitions = (one: Messages, other: Messages): boolean =>
  withoutIds(one.filter(isDefinition)) === withoutIds(other.filter(isDefinition))

const isDefinition = (message: Envelope): boolean =>
  Boolean(
    message.source ??
      message.gherkinDocument ??
      message.pickle ??
      message.parameterType ??
      message.stepDefinition ??
      message.hook,
  )

const isPlayed = (message: Envelope): boolean =>
  !(
    message.meta ||
    message.testRunStarted ||
    message.testRunFinished ||
    isDefinition(message) ||
    isPartMessage(message)
  )

function idsOfFirst(first: Messages, part: Messages): Map<string, string> {
  const shared = (messages: Messages) =>
    givenIds(messages.filter((message) => isDefinition(message) || message.testRunStarted))
  const theirs = shared(first)
  return new Map(shared(part).map((id, index) => [id, theirs[index] ?? id]))
}

function earliest(parts: readonly Messages[]): TestRunStarted | undefined {
  const all = parts.flatMap((part) => part.flatMap((message) => message.testRunStarted ?? []))
  return all.sort((a, b) => nanos(a.timestamp) - nanos(b.timestamp))[0]
}

/** No end where a part has none: a run that was cut short is no run that was finished. */
function ended(parts: readonly Messages[]): Envelope[] {
  const ends = parts.flatMap((part) => part.flatMap((message) => message.testRunFinished ?? []))
  const last = [...ends].sort((a, b) => nanos(b.timestamp) - nanos(a.timestamp))[0]
  if (!last || ends.length < parts.length) return []
  const wrong = ends.find((end) => !end.success)
  const testRunFinished: TestRunFinished = { ...last, ...wrong, timestamp: last.timestamp }
  return [{ testRunFinished }]
}

const nanos = ({ seconds, nanos: rest }: Timestamp): number => Number(seconds) * 1e9 + rest
