// The two hands that article 003 can be walked by: its own, boto3, and the AWS CLI with the same parameters.
import path from 'node:path'
import { run } from './child'
import type { Said } from './expectation'

export interface Hand {
  nameOf(method: string): string
  /** `method` is written as boto3 does: admin_initiate_auth. */
  call(method: string, parameters: Readonly<Record<string, unknown>>): Promise<Said>
}

export const cliHand = (env: NodeJS.ProcessEnv): Hand => ({
  nameOf: (method) => `aws cognito-idp ${kebab(method)}`,
  call: (method, parameters) => {
    const options = Object.entries(parameters).flatMap(([name, value]) => [`--${kebab(name)}`, written(value)])
    return run('aws', ['cognito-idp', kebab(method), ...options], env)
  },
})

export const boto3Hand = (env: NodeJS.ProcessEnv): Hand => ({
  nameOf: (method) => `boto3 ${method}`,
  call: (method, parameters) =>
    run('python3', [path.join(__dirname, 'boto3-call.py'), method], env, JSON.stringify(parameters)),
})

export const hasBoto3 = (): Promise<boolean> =>
  run('python3', ['-c', 'import boto3'], process.env).then(
    ({ code }) => code === 0,
    () => false,
  )

/** UserPoolId → user-pool-id, admin_initiate_auth → admin-initiate-auth, as the CLI names what boto3 has. */
const kebab = (name: string) =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase()
const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
