// The limit: a bare server whose every answer makes the two RS256 signatures of a sign-in and nothing else.
import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'

/** About what an access token has to sign. */
const claims = Buffer.alloc(800, 'a')
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const signature = (): Promise<string> =>
  new Promise((resolve, reject) =>
    sign('sha256', claims, privateKey, (error, made) => (error ? reject(error) : resolve(made.toString('base64url')))),
  )

createServer(async (request, response) => {
  request.resume()
  const [AccessToken, IdToken] = await Promise.all([signature(), signature()])
  response.end(JSON.stringify({ AuthenticationResult: { AccessToken, IdToken } }))
}).listen(Number(process.argv[2]), '127.0.0.1')
