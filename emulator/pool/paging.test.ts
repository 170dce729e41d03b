// Pages are whole, in order, and survive the deletion of what was listed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from './paging'
import { refusalOf } from './testing'

interface Entry {
  id: string
  CreationDate: Date
}

const entry = (id: string, at: number): Entry => ({ id, CreationDate: new Date(at) })
const entries = [entry('c', 30), entry('a', 10), entry('b', 10), entry('d', 40), entry('e', 1_700_000_000_000)]
const same = (one: Entry) => one

test('every entry once, oldest first, no token on the last page', () => {
  const ids: string[] = []
  let token: string | undefined
  do {
    const shown = page(entries, same, 2, token)
    ids.push(...shown.items.map(({ id }) => id))
    token = shown.nextToken
  } while (token)
  assert.deepEqual(ids, ['a', 'b', 'c', 'd', 'e'])
})

test('a page that holds all has no token', () => assert.equal(page(entries, same, 5).nextToken, undefined))

test('the next page is right after the listed entries were deleted', () => {
  const { nextToken } = page(entries, same, 2)
  const left = entries.filter(({ id }) => id !== 'a' && id !== 'b')
  assert.deepEqual(
    page(left, same, 2, nextToken).items.map(({ id }) => id),
    ['c', 'd'],
  )
})

test('a token of nobody is refused', async () => {
  assert.match(await refusalOf(() => page(entries, same, 2, 'garbage')), /^InvalidParameterException: /)
})
