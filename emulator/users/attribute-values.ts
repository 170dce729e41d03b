// What a value must look like: formats of addresses, and the type and bounds that the schema gives an attribute.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, refusal } from '../errors'

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
export const isPhone = (text: string): boolean => /^\+[1-9]\d{1,14}$/.test(text) // E.164

/** `place` begins the text of a schema refusal; the texts beyond SIGNUP-062 are in no fact, only their type is sure. */
export function checkValue(schema: SchemaAttributeType, name: string, value: string, place: string): void {
  if (name === 'phone_number' && !isPhone(value)) throw refusal('phoneFormat') // SIGNUP-062
  if (name === 'email' && !isEmail(value)) throw invalidParameter('Invalid email address format.')
  const broken = schema.AttributeDataType === 'Number' ? brokenNumber(schema, value) : brokenText(schema, value)
  if (broken) throw invalidParameter(`${place}${name}: ${broken}`)
}

function brokenNumber({ NumberAttributeConstraints: bounds }: SchemaAttributeType, value: string): string | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return 'Attribute value is not a number'
  if (Number(value) < Number(bounds?.MinValue ?? Number.NEGATIVE_INFINITY))
    return `Number must be no less than ${bounds?.MinValue}`
  if (Number(value) > Number(bounds?.MaxValue ?? Number.POSITIVE_INFINITY))
    return `Number must be no greater than ${bounds?.MaxValue}`
  return undefined
}

function brokenText(schema: SchemaAttributeType, value: string): string | undefined {
  const bounds = schema.StringAttributeConstraints
  if (schema.AttributeDataType === 'Boolean' && !/^(true|false)$/i.test(value))
    return 'Attribute value is not a boolean'
  if (value.length < Number(bounds?.MinLength ?? 0))
    return `String must be no shorter than ${bounds?.MinLength} characters`
  if (value.length > Number(bounds?.MaxLength ?? 2048))
    return `String must be no longer than ${bounds?.MaxLength ?? 2048} characters` // QUOTA-014
  return undefined
}
