// Settings that say which addresses and phone numbers throwaway users get.
import { type Env, formIn, isWrong, textIn } from './env'

export interface AddressSettings {
  /** With `{user}` where the name of the throwaway user goes. */
  readonly email: string
  /** Numbers that may get an SMS, in E.164 form; without any, numbers are made up and nothing may be sent to them. */
  readonly phones: readonly string[]
}

export const addressSettings = (env: Env): AddressSettings => ({
  email: emailIn(env) ?? '{user}@example.com',
  phones: (textIn(env, 'COGNITO_PHONE_NUMBERS') ?? '')
    .split(/\s*,\s*/)
    .filter(Boolean)
    .map(phone),
})

function emailIn(env: Env): string | undefined {
  const how = 'which has no place for the user: write it as qa+{user}@example.com.'
  return formIn(env, 'COGNITO_EMAIL_ADDRESS', /^[^@\s]*\{user\}[^@\s]*@[^@\s]+\.[^@\s]+$/, how)
}

function phone(text: string): string {
  if (/^\+[1-9]\d{6,14}$/.test(text)) return text
  return isWrong('COGNITO_PHONE_NUMBERS', text, 'which is no phone number in E.164 form: write it as +819012345678.')
}
