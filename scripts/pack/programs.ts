// What a user of the package would write: programs, features and a Cucumber project of their own, as texts.
const signsIn = `
  Scenario: Alice signs in with a code of her app
    Given a pool with optional TOTP
    And Alice is a user
    And Alice has an authenticator app
    When Alice signs in
    Then Alice is asked for SOFTWARE_TOKEN_MFA
    When Alice answers with the right code
    Then Alice is signed in
`

/** The second one is false: a pool asks nothing of a user without a factor, so a run that plays it finds something. */
export const features = {
  'mfa/signs-in.feature': `Feature: Ours${signsIn}`,
  'wrong/asked.feature': `Feature: Ours
  Scenario: Bob is asked
    Given a pool with optional TOTP
    And Bob is a user
    When Bob signs in
    Then Bob is asked for SOFTWARE_TOKEN_MFA
`,
}

const cucumberProject = (folder: string, how: string, steps: string, text: string) => ({
  [`${folder}/cucumber.json`]: JSON.stringify({
    default: { paths: [`${folder}/*.feature`], [how]: [`${folder}/${steps}`] },
  }),
  [`${folder}/${steps}`]: text,
  [`${folder}/own.feature`]: `Feature: Theirs${signsIn}    And our own sentence is known\n`,
})

export const cucumberProjects = {
  ...cucumberProject(
    'theirs-cjs',
    'require',
    'own.steps.cjs',
    `require('cognito-mfa-conformance/steps')
const { Then } = require('@cucumber/cucumber')
Then('our own sentence is known', () => {})
`,
  ),
  ...cucumberProject(
    'theirs-esm',
    'import',
    'own.steps.mjs',
    `import 'cognito-mfa-conformance/steps'
import { Then } from '@cucumber/cucumber'
Then('our own sentence is known', () => {})
`,
  ),
}

const use = `async function main() {
  const pool = await startEmulator({ region: 'eu-west-1' })
  const health = await fetch(pool.url + '/_emulator/health')
  console.log(pool.region, health.status)
  await pool.close()
}
main()
`

export const programs = {
  'use.cjs': `const { startEmulator } = require('cognito-mfa-conformance')\n${use}`,
  'use.mjs': `import { startEmulator } from 'cognito-mfa-conformance'\n${use}`,
}

const typed = `import { type Emulator, startEmulator, type TriggerHandler } from 'cognito-mfa-conformance'
import 'cognito-mfa-conformance/steps'

const greet: TriggerHandler = (event) => event
const started: Promise<Emulator> = startEmulator({ port: 0, triggers: { greet } })
started.then((pool) => pool.close())
// @ts-expect-error: a port is a number
startEmulator({ port: 'nine' })
`

export const typedPrograms = {
  'typed.cts': typed,
  'typed.mts': typed,
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', types: ['node'], noEmit: true },
    files: ['typed.cts', 'typed.mts'],
  }),
}
