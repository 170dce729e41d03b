// The code is found in an e-mail however it is written, and nothing else is taken for one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeInLetter } from './letter'

const letter = (head: readonly string[], ...body: string[]) =>
  new TextEncoder().encode(
    ['To: a@example.com', 'Subject: 999999', 'MIME-Version: 1.0', ...head, '', ...body].join('\r\n'),
  )
const typed = (type: string, encoding = '7bit') => [
  `Content-Type: ${type}; charset=utf-8`,
  `Content-Transfer-Encoding: ${encoding}`,
]
const base64 = (text: string) => Buffer.from(text).toString('base64')

const letters: readonly [what: string, source: Uint8Array, code: string | undefined][] = [
  ['plain text', letter([], 'Your code is 123456.'), '123456'],
  ['HTML alone', letter(typed('text/html'), '<p>Your code is <b>123456</b></p>'), '123456'],
  [
    'quoted-printable',
    letter(typed('text/plain', 'quoted-printable'), 'Your code =C3=BC is 12=', '3456 =3D ok'),
    '123456',
  ],
  ['quoted-printable HTML', letter(typed('text/html', 'quoted-printable'), '<p style=3D"x">12345=', '6</p>'), '123456'],
  ['base64', letter(typed('text/html', 'base64'), base64('<p>確認コード：123456</p>')), '123456'],
  ['a code with each digit in a tag', letter(typed('text/html'), '<span>123</span><span>456</span>'), '123456'],
  ['entities', letter(typed('text/html'), '&#49;23456&nbsp;'), '123456'],
  ['eight digits', letter([], 'Use 12345678 to sign in'), '12345678'],
  [
    'styles and colours before the code',
    letter(
      typed('text/html'),
      '<head><style>.a{width:600000px}</style></head><!-- 222222 --><p style="color:#333333">123456',
    ),
    '123456',
  ],
  [
    'both parts, of which the text says nothing',
    letter(
      ['Content-Type: multipart/alternative; boundary=b'],
      ...['--b', ...typed('text/plain'), '', 'See the HTML part.'],
      ...['--b', ...typed('text/html'), '', '<p>123456</p>', '--b--'],
    ),
    '123456',
  ],
  [
    'an invitation',
    letter(typed('text/html'), '<p>Your user name is a and temporary password is aB1$xyZ9</p>'),
    undefined,
  ],
  ['nothing', letter([], ''), undefined],
]

for (const [what, source, code] of letters)
  test(`${what}: ${code ?? 'no code'}`, async () => assert.equal(await codeInLetter(source), code))
