// What AWS services say to a request that is signed wrongly; the texts are the common ones of all services, seen in pasted errors.
import { Refusal } from '../../errors'

export const incomplete = (message: string) => new Refusal('IncompleteSignatureException', message)

export const invalid = (message: string) => new Refusal('InvalidSignatureException', message)

export const unknownKey = () =>
  new Refusal('UnrecognizedClientException', 'The security token included in the request is invalid.')

export const expiredToken = () =>
  new Refusal('ExpiredTokenException', 'The security token included in the request is expired')

export const wrongSignature = () =>
  invalid(
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  )
