// Which flows a client takes, list by list (AUTH-008 to AUTH-013, AUTH-042).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'
import { allowsFlow, type Flow, flowsToStore } from './client-flows'
import { refusalOf } from './testing'

const flows: Flow[] = [
  'USER_PASSWORD_AUTH',
  'ADMIN_USER_PASSWORD_AUTH',
  'ADMIN_NO_SRP_AUTH',
  'USER_SRP_AUTH',
  'CUSTOM_AUTH',
  'REFRESH_TOKEN_AUTH',
  'USER_AUTH',
]
const taken = (config: UserPoolClientType) => flows.filter((flow) => allowsFlow({ config }, flow))

const cases: [because: string, config: UserPoolClientType, expected: Flow[]][] = [
  ['AUTH-008 no list', {}, ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH']],
  ['AUTH-008 empty list', { ExplicitAuthFlows: [] }, ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH']],
  ['AUTH-015 only what is listed', { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }, ['USER_PASSWORD_AUTH']],
  [
    'AUTH-012 covers both names',
    { ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'] },
    ['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'],
  ],
  ['AUTH-013 covers itself only', { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] }, ['USER_AUTH']],
  [
    'AUTH-011 legacy admin',
    { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] },
    ['ADMIN_NO_SRP_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH'],
  ],
  [
    'AUTH-010 legacy password',
    { ExplicitAuthFlows: ['USER_PASSWORD_AUTH'] },
    ['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH'],
  ],
  ['legacy custom only', { ExplicitAuthFlows: ['CUSTOM_AUTH_FLOW_ONLY'] }, ['CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH']],
  [
    'AUTH-042 rotation',
    { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'], RefreshTokenRotation: { Feature: 'ENABLED' } },
    [],
  ],
]

for (const [because, config, expected] of cases)
  test(`flows: ${because}`, () => assert.deepEqual(taken(config), expected))

test('AUTH-009 ALLOW_ values and legacy values do not mix', async () => {
  const refusal = await refusalOf(() => flowsToStore(['ALLOW_USER_SRP_AUTH', 'ADMIN_NO_SRP_AUTH']))
  assert.match(refusal, /^InvalidParameterException: /)
})
