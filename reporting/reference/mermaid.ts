// Mermaid: the sequence of a challenge's example, and the state diagram of what followed what.
import type { Exchange } from '../transcript'
import { leadsTo, membersOf } from './answers'
import { isFlow, type Step } from './follows'
import type { Sample } from './sample'

export const sequence = ({ asked, answered }: Sample, tokens: string): string =>
  [
    'sequenceDiagram',
    '  participant A as App',
    '  participant C as Cognito',
    ...[asked, answered].flatMap((exchange) => [
      `  A->>C: ${exchange.operation} ${detail(exchange)}`.trimEnd(),
      `  C-->>A: ${leadsTo(exchange.response) === 'TOKENS' ? tokens : leadsTo(exchange.response)}`,
    ]),
  ].join('\n')

function detail({ request }: Exchange): string {
  const { AuthFlow, ChallengeName, ChallengeResponses } = membersOf(request)
  const keys = Object.keys(membersOf(ChallengeResponses)).join(', ')
  return [AuthFlow ?? ChallengeName, keys && `(${keys})`].filter(Boolean).join(' ')
}

export const stateDiagram = (steps: readonly Step[]): string =>
  [
    'stateDiagram-v2',
    '  direction LR',
    ...[...new Set(steps.map(({ from }) => from).filter(isFlow))].map((flow) => `  [*] --> ${flow}`),
    ...steps.map(({ from, to }) => `  ${from} --> ${to}`),
    ...(steps.some(({ to }) => to === 'TOKENS') ? ['  TOKENS --> [*]'] : []),
  ].join('\n')
