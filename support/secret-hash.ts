// SECRET_HASH as the service computes it: Base64(HMAC-SHA256(client secret, user name + client id)) (AUTH-036).
import { createHmac } from 'node:crypto'

export const secretHash = (username: string, clientId: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(username + clientId)
    .digest('base64')
