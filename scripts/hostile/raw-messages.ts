// Bytes that are no HTTP, or HTTP that no library would send: what to write on a socket, by name.
import type { Dice } from './dice'
import { ownNames } from './nasty'

const call = 'content-type: application/x-amz-json-1.1\r\nx-amz-target: AWSCognitoIdentityProviderService.InitiateAuth'
const post = (headers: string, body = '', start = 'POST / HTTP/1.1'): string =>
  `${start}\r\nhost: 127.0.0.1\r\n${call}\r\n${headers}\r\n\r\n${body}`
const chunked = (body: string): string => post('transfer-encoding: chunked', body)
const many = (dice: Dice, header: (at: number) => string) =>
  Array.from({ length: 500 + dice.below(3000) }, (_, at) => header(at)).join('\r\n')

export const rawMessages: Readonly<Record<string, (dice: Dice) => string | Buffer>> = {
  garbage: (dice) => Buffer.from(Array.from({ length: 1 + dice.below(5000) }, () => dice.below(256))),
  nothing: () => '',
  'TLS hello': () => Buffer.from('16030100a5010000a10303', 'hex'),
  'HTTP/2 preface': () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'HTTP/0.9': () => 'GET /\r\n',
  'HTTP/1.0 without host': () => 'GET /_emulator/health HTTP/1.0\r\n\r\n',
  'HTTP/1.1 without host': () => 'GET /_emulator/health HTTP/1.1\r\n\r\n',
  'strange version': () => post('content-length: 2', '{}', 'POST / HTTP/9.9'),
  'strange method': (dice) =>
    post('content-length: 2', '{}', `${dice.pick(['post', 'FOO', 'CONNECT', '{}', 'GET\u0000'])} / HTTP/1.1`),
  'strange path': (dice) =>
    post(
      'content-length: 2',
      '{}',
      `POST ${dice.pick(['*', 'http://[::1', '//', '\\', 'x', '/\u0000', '/%', 'http://a b/', '?', `/${'a'.repeat(9000)}`])} HTTP/1.1`,
    ),
  'strange host': (dice) =>
    `GET /_emulator/health HTTP/1.1\r\nhost: ${dice.pick(['', ' ', '[::1', 'a b', ':', '@', 'x:99999', 'a/b', '%', 'a\\b', '127.0.0.1:-1', ...ownNames])}\r\n\r\n`,
  'two hosts': () => 'GET /_emulator/health HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n',
  'two lengths': () => post('content-length: 2\r\ncontent-length: 3', '{}'),
  'length and chunks': () =>
    post('content-length: 4\r\ntransfer-encoding: chunked', '0\r\n\r\nGET /x HTTP/1.1\r\n\r\n'),
  'strange length': (dice) =>
    post(`content-length: ${dice.pick(['-1', 'x', '1e3', '0x10', '99999999999999999999', '+2', '2,2', ''])}`, '{}'),
  'length over the limit': () => post('content-length: 2000000000', '{}'),
  'body too short': () => post('content-length: 500', '{"ClientId":"a"'),
  'body too long': () => post('content-length: 2', '{}{}{}GET'),
  'unknown encoding': (dice) =>
    post(`transfer-encoding: ${dice.pick(['gzip', 'chunked, chunked', 'identity', 'x'])}`, '{}'),
  'strange chunk': (dice) =>
    chunked(
      dice.pick([
        'x\r\n{}\r\n0\r\n\r\n',
        '-1\r\n{}\r\n',
        'ffffffffffffffffff\r\n{}',
        '2\r\n{}x\r\n',
        '2;a="\r\n{}\r\n0\r\n\r\n',
        '2',
      ]),
    ),
  'chunks broken off': () => chunked('5\r\n{"Cli\r\n'),
  'strange trailers': () => chunked('2\r\n{}\r\n0\r\n__proto__: x\r\nconstructor: y\r\n\r\n'),
  'large chunk extension': (dice) => chunked(`2;${'x'.repeat(dice.pick([100, 20_000]))}\r\n{}\r\n0\r\n\r\n`),
  'large header': (dice) => post(`x-large: ${'x'.repeat(dice.pick([9000, 20_000, 200_000]))}`),
  'many headers': (dice) => post(many(dice, (at) => `x-${at}: ${at}`)),
  'one header often': (dice) => post(`${many(dice, () => 'x-amz-target: a')}\r\ncontent-length: 2`, '{}'),
  'header of nobody': (dice) =>
    post(
      `${dice.pick(['no colon', ': empty', 'a b: c', '\u0000: x', ' folded', 'x\u00e4: y'])}\r\ncontent-length: 2`,
      '{}',
    ),
  'names of JavaScript': () => post(`${ownNames.map((name) => `${name}: x`).join('\r\n')}\r\ncontent-length: 2`, '{}'),
  upgrade: () => post('connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: x\r\ncontent-length: 2', '{}'),
  expectation: (dice) => post(`expect: ${dice.pick(['100-continue', '200-ok', ''])}\r\ncontent-length: 2`, '{}'),
  tunnel: () => 'CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n',
  pipelined: () => post('content-length: 2', '{}').repeat(20),
  'not UTF-8': () => Buffer.concat([Buffer.from(post('content-length: 6')), Buffer.from('7b22ff22fe7d', 'hex')]),
  compressed: () => post('content-encoding: gzip\r\ncontent-length: 2', '{}'),
}
