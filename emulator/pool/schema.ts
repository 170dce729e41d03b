// The attribute schema of a pool: the standard attributes with their constraints, changed by the request, and custom ones.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'

const mostCustomAttributes = 50 // QUOTA-014

const standard = (name: string, own: Partial<SchemaAttributeType> = {}): SchemaAttributeType => ({
  Name: name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  ...own,
})

const text = (name: string, min = '0', max = '2048', own: Partial<SchemaAttributeType> = {}): SchemaAttributeType =>
  standard(name, { ...own, StringAttributeConstraints: { MinLength: min, MaxLength: max } })

/** In the order in which pools of today list them. */
const standardAttributes: readonly SchemaAttributeType[] = [
  text('profile'),
  text('address'),
  text('birthdate', '10', '10'),
  text('gender'),
  text('preferred_username'),
  standard('updated_at', { AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '0' } }),
  text('website'),
  text('picture'),
  standard('identities', { StringAttributeConstraints: {} }),
  text('sub', '1', '2048', { Mutable: false, Required: true }), // TOK-017
  text('phone_number'),
  standard('phone_number_verified', { AttributeDataType: 'Boolean' }),
  text('zoneinfo'),
  text('locale'),
  text('email'),
  standard('email_verified', { AttributeDataType: 'Boolean' }),
  text('given_name'),
  text('family_name'),
  text('middle_name'),
  text('name'),
  text('nickname'),
]

const isStandard = (name: string): boolean => standardAttributes.some((attribute) => attribute.Name === name)

/** The schema of a new pool: what the request names among the standard attributes is changed, the rest is added as custom. */
export function newSchema(asked: readonly SchemaAttributeType[] = []): SchemaAttributeType[] {
  const changed = standardAttributes.map((attribute) => {
    const own = asked.find(({ Name }) => Name === attribute.Name)
    return own ? { ...attribute, ...own, AttributeDataType: sameType(attribute, own) } : { ...attribute }
  })
  return withCustomAttributes(
    changed,
    asked.filter(({ Name }) => !isStandard(Name ?? '')),
  )
}

/** The schema with custom attributes added under their prefix; refuses a name that is there already. */
export function withCustomAttributes(
  schema: readonly SchemaAttributeType[],
  asked: readonly SchemaAttributeType[],
): SchemaAttributeType[] {
  const grown = [...schema]
  for (const attribute of asked.map(custom)) {
    if (grown.some(({ Name }) => Name === attribute.Name))
      throw invalidParameter(`${attribute.Name}: Existing attribute already has name ${attribute.Name}.`)
    grown.push(attribute)
  }
  if (grown.length - standardAttributes.length > mostCustomAttributes)
    throw invalidParameter(`A user pool can have at most ${mostCustomAttributes} custom attributes.`)
  return grown
}

/** Texts without a fact in the register, unchecked: rely on the exception's name. */
function custom(asked: SchemaAttributeType): SchemaAttributeType {
  if (asked.Required) throw invalidParameter('Required custom attributes are not supported currently.')
  if (!asked.AttributeDataType)
    throw invalidParameter('Invalid AttributeDataType input, consider using the provided AttributeDataType enum.')
  const prefix = asked.DeveloperOnlyAttribute ? 'dev:custom' : 'custom'
  const constraints =
    asked.AttributeDataType === 'String' ? { StringAttributeConstraints: asked.StringAttributeConstraints ?? {} } : {}
  const bounds =
    asked.AttributeDataType === 'Number' ? { NumberAttributeConstraints: asked.NumberAttributeConstraints ?? {} } : {}
  return {
    Name: `${prefix}:${asked.Name}`,
    AttributeDataType: asked.AttributeDataType,
    DeveloperOnlyAttribute: asked.DeveloperOnlyAttribute ?? false,
    Mutable: asked.Mutable ?? true,
    Required: false,
    ...constraints,
    ...bounds,
  }
}

/** The data type of a standard attribute is not the caller's to choose; the text is unchecked. */
function sameType(attribute: SchemaAttributeType, asked: SchemaAttributeType) {
  if (asked.AttributeDataType && asked.AttributeDataType !== attribute.AttributeDataType)
    throw invalidParameter(
      `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${asked.Name}`,
    )
  return attribute.AttributeDataType
}
