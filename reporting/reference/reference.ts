// The reference as data: each documented line with what it is worth, and what the run adds of its own.
import type { Catalogue, Challenge, Fact, Key, Next, Parameter, RefusalLine } from '../../catalogue/index'
import type { Run } from '../row'
import { type Answer, answersOf, membersOf } from './answers'
import { allSteps, followsOf, type ShapeMap, type Step } from './follows'
import { type KeyProof, keyProof, type Proof, proofsOf, refused, wordsOf } from './proof'
import { type Sample, sampleOf } from './sample'
import { type Worth, worthOf } from './worth'

export type Judged<Line> = Line & { worth: Worth }
export type JudgedKey = Judged<Key> & { proof: KeyProof }

export interface ChallengePage {
  name: string
  en: string
  ja: string
  issued: Judged<Challenge['issued'][number]>[]
  parameters: Judged<Parameter>[]
  keys: JudgedKey[]
  next: Judged<Next>[]
  refusals: Judged<RefusalLine>[]
  /** Refusals of the run that the catalogue does not list. */
  seen: { text: string; proofs: Proof[] }[]
  /** Through which door and with which client a right answer was taken. */
  ways: { door: string; secret: boolean; proofs: Proof[] }[]
  usernames: { form: string; proofs: Proof[] }[]
  unneeded: Proof[]
  samples: Sample[]
}

export interface Reference {
  target: string
  /** The day of a run on a real pool; runs elsewhere are told apart by nothing. */
  day?: string
  every: Judged<RefusalLine>[]
  challenges: ChallengePage[]
  maps: ShapeMap[]
  steps: Step[]
}

export function referenceOf(run: Run, { challenges, facts }: Pick<Catalogue, 'challenges' | 'facts'>): Reference {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const answers = answersOf(run)
  const maps = followsOf(run)
  const page = (one: Challenge) => pageOf(one, challenges.every, run, answers, byId)
  return {
    target: run.target,
    ...(run.target === 'aws' && run.began && { day: run.began.slice(0, 10) }),
    every: challenges.every.refusals.map((line) => ({
      ...line,
      worth: worthOf(line.facts, byId, refused(line, answers)),
    })),
    challenges: challenges.all.map(page),
    maps,
    steps: allSteps(maps),
  }
}

function pageOf(
  one: Challenge,
  every: Challenge,
  run: Run,
  all: readonly Answer[],
  facts: ReadonlyMap<string, Fact>,
): ChallengePage {
  const answers = all.filter(({ challenge }) => challenge === one.name)
  const asked = answers.filter((answer) => answer.asked)
  const right = asked.filter(({ to }) => to !== undefined)
  const rows = run.rows.filter(({ verdict }) => verdict === 'passed')
  const issues = rows.filter((row) =>
    row.transcript?.exchanges.some(({ response }) => membersOf(response).ChallengeName === one.name),
  )
  const keys = keysOf(one, every)
  const required = keys.filter(({ need }) => need === 'required').map(({ key }) => key)
  const proofs = keys.map((key) => keyProof(key, required, answers))
  const judged = <Line extends { facts: readonly string[] }>(line: Line, proofs: Proof[]) => ({
    ...line,
    worth: worthOf(line.facts, facts, proofs),
  })
  const names = new Set(keys.map(({ key }) => key))
  return {
    name: one.name,
    en: one.en,
    ja: one.ja,
    issued: one.issued.map((line) =>
      judged(line, proofsOf(issues.filter((row) => line.facts.some((id) => row.facts.includes(id))))),
    ),
    parameters: one.parameters.map((line) =>
      judged(line, proofsOf(asked.filter(({ parameters }) => line.name in parameters).map(({ row }) => row))),
    ),
    keys: keys.map((key, i) => {
      const proof = proofs[i] as KeyProof
      return { ...judged(key, key.need === 'required' || proof.leftOut.length ? proof.leftOut : proof.taken), proof }
    }),
    next: one.next.map((line) =>
      judged(line, proofsOf(right.filter(({ to }) => to === line.to).map(({ row }) => row))),
    ),
    refusals: one.refusals.map((line) => judged(line, refused(line, line.error === 'any' ? answers : asked))),
    seen: seenOf(one, every, asked).filter(({ text }) => !proofs.some(({ refusals }) => refusals.includes(text))),
    ways: waysOf(right),
    usernames: usernamesOf(right),
    unneeded: proofsOf(right.filter((answer) => strangers(answer, names).length > 0).map(({ row }) => row)),
    samples: [sampleOf(answers, 'user API', false, names), sampleOf(answers, 'admin API', true, names)].flatMap(
      (s) => s ?? [],
    ),
  }
}

/** What every answer takes, first; a challenge's own line about a key wins. */
const keysOf = (one: Challenge, every: Challenge): Key[] =>
  one.keys.length === 0
    ? []
    : [...every.keys.filter(({ key }) => !one.keys.some((own) => own.key === key)), ...one.keys]

const strangers = ({ keys }: Answer, names: ReadonlySet<string>): string[] =>
  Object.keys(keys).filter((key) => !names.has(key) && !key.startsWith('userAttributes.'))

function waysOf(right: readonly Answer[]): ChallengePage['ways'] {
  const kinds = ['user API', 'admin API'].flatMap((door) => [false, true].map((secret) => ({ door, secret })))
  return kinds
    .map((kind) => ({
      ...kind,
      proofs: proofsOf(
        right.filter((one) => one.door === kind.door && one.secret === kind.secret).map(({ row }) => row),
      ),
    }))
    .filter(({ proofs }) => proofs.length > 0)
}

function seenOf(one: Challenge, every: Challenge, asked: readonly Answer[]): ChallengePage['seen'] {
  const listed = [...one.refusals, ...every.refusals]
  const known = new Set(listed.map(({ error, message }) => (message ? `${error}: ${message}` : error)))
  const texts = [...new Set(asked.flatMap(({ refusal }) => (refusal ? [wordsOf(refusal)] : [])))].sort()
  return texts
    .filter((text) => !known.has(text) && !known.has(text.split(': ')[0] ?? ''))
    .map((text) => ({
      text,
      proofs: proofsOf(asked.filter(({ refusal }) => refusal && wordsOf(refusal) === text).map(({ row }) => row)),
    }))
}

/** How USERNAME was written in answers that were taken. */
function usernamesOf(right: readonly Answer[]): ChallengePage['usernames'] {
  const byForm = new Map<string, Answer[]>()
  for (const answer of right) byForm.set(formOf(answer), [...(byForm.get(formOf(answer)) ?? []), answer])
  byForm.delete('')
  return [...byForm]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, of]) => ({ form, proofs: proofsOf(of.map(({ row }) => row)) }))
}

function formOf({ keys, parameters, row }: Answer): string {
  const name = keys.USERNAME
  if (name === undefined) return ''
  const made = (row.transcript?.exchanges ?? []).map(({ request }) => membersOf(request))
  if (made.some(({ UserAttributes }) => attributeOf(UserAttributes, 'email') === name)) return 'e-mail address'
  if (made.some(({ UserAttributes }) => attributeOf(UserAttributes, 'phone_number') === name)) return 'phone number'
  const typed = made.map(({ AuthParameters }) => membersOf(AuthParameters).USERNAME)
  if (name === parameters.USER_ID_FOR_SRP && !typed.includes(name)) return 'USER_ID_FOR_SRP'
  return made.some(({ Username }) => Username === name) ? 'user name' : ''
}

const attributeOf = (attributes: unknown, name: string): unknown =>
  Array.isArray(attributes) ? attributes.find((one) => one?.Name === name)?.Value : undefined
