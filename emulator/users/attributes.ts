// Writing a user's attributes: what is refused beforehand, and what a new address does to its proof.
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, refusal } from '../errors'
import type { Client, Pool, User } from '../pool/pool'
import { mayWrite } from './access'
import { checkValue } from './attribute-values'
import { type Channel, isChannel } from './delivery'
import { isProof, requiredAttributes, schemaOf } from './schema'

/** Who writes: a client is held to its WriteAttributes, a user that exists already to what may be changed. */
export interface Writing {
  readonly client?: Client
  readonly user?: User
}

export function checkAttributes(pool: Pool, given: readonly AttributeType[], { client, user }: Writing = {}): void {
  const place = user ? 'user.' : 'Attributes did not conform to the schema: '
  for (const { Name: name = '', Value: value = '' } of given) {
    const schema = schemaOf(pool, name)
    if (!schema) throw invalidParameter(`${place}${name}: Attribute does not exist in the schema.`)
    if (client && !mayWrite(client, name)) throw refusal('attributeNotWritable') // SIGNUP-061
    if (name === 'sub') throw invalidParameter('Cannot modify the non-mutable attribute sub')
    if (schema.Mutable === false && user?.attributes.has(name))
      throw invalidParameter(`${place}${name}: Attribute cannot be updated.`)
    if (value !== '') checkValue(schema, name, value, place)
    else if (schema.Required) throw attributeMissing(name)
  }
  checkProofs(given, user)
}

/** Of a sign-up: the attributes that the pool asks of every user (SIGNUP-060). */
export function checkRequired(pool: Pool, given: readonly AttributeType[]): void {
  const missing = requiredAttributes(pool).find((name) => !given.some(({ Name, Value }) => Name === name && Value))
  if (missing) throw attributeMissing(missing)
}

const attributeMissing = (name: string) => invalidParameter(`Invalid attributes given, ${name} is missing`) // SIGNUP-060

/** Nothing can be proven about an address that is not there. */
function checkProofs(given: readonly AttributeType[], user: User | undefined): void {
  const has = (name: string) => user?.attributes.has(name) || given.some(({ Name }) => Name === name)
  const claims = (name: string) => given.some(({ Name, Value }) => Name === name && Value)
  if (claims('email_verified') && !has('email'))
    throw invalidParameter('Email is required to verify/un-verify an email')
  if (claims('phone_number_verified') && !has('phone_number'))
    throw invalidParameter('Phone number is required to verify/un-verify a phone number')
}

/** Writes them, an empty value as a deletion. Answers the channels whose address is new and not declared verified. */
export function setAttributes(pool: Pool, user: User, given: readonly AttributeType[]): Channel[] {
  const changed = given.map(({ Name = '' }) => Name).filter(isChannel)
  const before = new Map(changed.map((channel) => [channel, user.attributes.get(channel)]))
  for (const { Name: name = '', Value: value = '' } of given) writeOne(pool, user, name, value, given)
  user.modifiedAt = pool.clock.now()
  return changed.filter((channel) => {
    const value = user.attributes.get(channel)
    return value !== undefined && value !== before.get(channel) && user.attributes.get(`${channel}_verified`) !== 'true'
  })
}

function writeOne(pool: Pool, user: User, name: string, value: string, given: readonly AttributeType[]): void {
  const isNew = user.attributes.get(name) !== value
  if (isChannel(name) && isNew) forgetProof(pool, user, name, given)
  if (value === '') deleteAttribute(pool, user, name)
  else pool.users.setAttribute(user, name, isProof(name) ? value.toLowerCase() : value)
}

/** An address takes its proof along. */
export function deleteAttribute(pool: Pool, user: User, name: string): void {
  pool.users.deleteAttribute(user, name)
  if (isChannel(name)) pool.users.deleteAttribute(user, `${name}_verified`)
}

/** A new address is not proven by the old one's code, and an open code for the old one proves nothing any more. */
function forgetProof(pool: Pool, user: User, channel: Channel, given: readonly AttributeType[]): void {
  const proof = `${channel}_verified`
  user.codes.delete(`verify-attribute ${channel}`)
  if (!user.attributes.has(proof) || given.some(({ Name }) => Name === proof)) return
  pool.users.setAttribute(user, proof, 'false')
}

/** What the user's attributes would be: an address that changes loses its proof unless one is given along. */
export function valuesAfter(given: readonly AttributeType[], user?: User): Map<string, string> {
  const after = new Map(user?.attributes)
  for (const { Name = '', Value = '' } of given)
    if (isChannel(Name) && after.get(Name) !== Value) after.delete(`${Name}_verified`)
  for (const { Name = '', Value = '' } of given) after.set(Name, Value)
  return after
}
