// Steps about the end of a call: refused, with a name or to the letter, or an empty answer.
import { Then } from '@cucumber/cucumber'
import { assert } from 'chai'
import type { Actor } from '../support/actors/actor'
import { answerOf } from '../support/expect/answer-of'
import { expectLikeWords, expectOpenRefusal, expectWords } from '../support/expect/open-refusal'
import { expectRefusal } from '../support/expect/refusal'
import type { MfaWorld } from '../support/world'

Then('{actor} is refused with {refusal}', function (this: MfaWorld, actor: Actor, type: string) {
  expectRefusal(this, actor, type)
})

Then(
  '{actor} is refused with {refusal} saying {string}',
  function (this: MfaWorld, actor: Actor, type: string, text: string) {
    expectRefusal(this, actor, type, text)
  },
)

Then(
  '{actor} is refused with {refusal} saying {string}, with or without a full stop',
  function (this: MfaWorld, actor: Actor, type: string, text: string) {
    expectWords(this, actor, type, [text, `${text}.`])
  },
)

Then('{actor} is refused with words like {string}', function (this: MfaWorld, actor: Actor, words: string) {
  expectLikeWords(this, actor, words)
})

Then('{actor} is refused with some exception', function (this: MfaWorld, actor: Actor) {
  expectOpenRefusal(this, actor)
})

Then('{actor} is refused with {refusal} or {refusal}', function (this: MfaWorld, actor: Actor, a: string, b: string) {
  expectOpenRefusal(this, actor, [a, b])
})

Then('the administrator is refused with {refusal}', function (this: MfaWorld, type: string) {
  expectRefusal(this, undefined, type)
})

Then(
  'the administrator is refused with {refusal} saying {string}',
  function (this: MfaWorld, type: string, text: string) {
    expectRefusal(this, undefined, type, text)
  },
)

Then('{actor} gets an empty answer', function (this: MfaWorld, actor: Actor) {
  assert.deepEqual(answerOf(this, actor), {})
})

Then('the administrator gets an empty answer', function (this: MfaWorld) {
  assert.deepEqual(answerOf(this), {})
})
