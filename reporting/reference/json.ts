// challenge-responses.json: the reference for machines; challenge-responses.schema.json says its form.
import { languages } from '../../catalogue/index'
import type { ChallengePage, Reference } from './reference'
import type { Worth } from './worth'

export const referenceJson = (reference: Reference): string =>
  `${JSON.stringify(
    {
      $schema: './challenge-responses.schema.json',
      target: reference.target,
      ...(reference.day && { day: reference.day }),
      challenges: reference.challenges.map(challengeOf),
      every: {
        refusals: reference.every.map(({ error, message, worth, ...line }) => ({
          error,
          message,
          ...said(line),
          ...worthOf(worth),
        })),
      },
      map: reference.maps,
    },
    null,
    2,
  )}\n`

const challengeOf = (one: ChallengePage) => ({
  name: one.name,
  text: textOf(one),
  issued: one.issued.map((line) => ({ ...said(line), ...worthOf(line.worth) })),
  parameters: one.parameters.map((line) => ({ name: line.name, ...said(line), ...worthOf(line.worth) })),
  keys: one.keys.map((line) => ({
    key: line.key,
    need: line.need,
    ...(line.values && { values: line.values }),
    ...(line.with && { with: line.with }),
    ...said(line),
    ...worthOf(line.worth),
    taken: line.proof.taken.length,
    leftOut: line.proof.leftOut.length,
    misspelt: line.proof.misspelt.map(({ name, proofs }) => ({ name, scenarios: proofs.length })),
    refusals: line.proof.refusals,
  })),
  ways: one.ways.map(({ door, secret, proofs }) => ({ door, secret, scenarios: proofs.length })),
  usernames: one.usernames.map(({ form, proofs }) => ({ form, scenarios: proofs.length })),
  examples: one.samples.map(({ asked, answered }) => ({
    operation: answered.operation,
    asked: asked.response,
    request: answered.request,
    answer: answered.response,
  })),
  next: one.next.map((line) => ({ to: line.to, ...said(line), ...worthOf(line.worth) })),
  refusals: one.refusals.map((line) => ({
    error: line.error,
    ...(line.message && { message: line.message }),
    ...said(line),
    ...worthOf(line.worth),
  })),
})

type Said = Readonly<Record<'en' | 'ja', string>>

const textOf = (line: Said): Said => Object.fromEntries(languages.map((one) => [one, line[one]])) as Said
const said = (line: Said) => ({ text: textOf(line) })

const worthOf = ({ standing, conflict, facts, proofs }: Worth) => ({
  standing,
  conflict,
  facts,
  scenarios: proofs.map(({ id }) => id),
})
