// Test of SECRET_HASH against a value computed with openssl.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secretHash } from './secret-hash'

test('SECRET_HASH is the HMAC of user name and client id under the client secret', () => {
  assert.equal(
    secretHash('alice', '7abc1defgh2ijkl3mnop4qrstu', 'client-secret'),
    'fb99fXZA67S13m2+eCaflTOwek7OzRtuTNA3g8LBo7g=',
  )
})
