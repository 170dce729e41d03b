// Markup as a tree: what was escaped is read back, spaces that show are kept, and what is no tree is an error.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Html, html, trusted } from './tag'
import { treeOf, wordsOf } from './tree'

test('elements, classes, attributes and texts', () => {
  const text = '<b> & "c" &lt; \'d\''
  assert.deepEqual(treeOf(html`<p class="because bad"><b>no</b>: ${text}</p>`), [
    ['p.because.bad', ['b', 'no'], `: ${text}`],
  ])
  assert.deepEqual(
    treeOf(html`a<i
    title="${text}" id="x">b</i>`),
    ['a', ['i', { title: text, id: 'x' }, 'b']],
  )
})

test('a line break between tags is a space, in a pre and within a text it is itself', () => {
  assert.deepEqual(
    treeOf(html`<p>
    <b>a</b>
    <b>b
c</b></p>`),
    [['p', ' ', ['b', 'a'], ' ', ['b', 'b\nc']]],
  )
  assert.deepEqual(
    treeOf(html`<pre>
  <b>a</b></pre>`),
    [['pre', '\n  ', ['b', 'a']]],
  )
})

test('what has no end, no beginning or no form is an error, not half a tree', () => {
  for (const wrong of ['<p>a', 'a</p>', '<p><b></p></b>', '<p a=b>c</p>', '<br/>'])
    assert.throws(() => treeOf(trusted(wrong) as Html), /^Error: no tree: /, wrong)
})

test('the words are all it says, and no tags', () => {
  const [tree = ''] = treeOf(html`<p class="x" title="y">a <b>c</b></p>`)
  assert.deepEqual(wordsOf(tree).split(/\s+/), ['', 'a', 'c'])
})
