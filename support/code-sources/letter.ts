// The code in an e-mail as it travels: in whatever encoding, as text, as HTML, or both.
import PostalMime from 'postal-mime'
import { codeIn } from './awaited'

/** Undefined where it has none, as an invitation with a temporary password. */
export async function codeInLetter(source: Uint8Array): Promise<string | undefined> {
  const { text = '', html = '' } = await PostalMime.parse(source)
  return codeIn(text) ?? codeIn(wordsOf(html))
}

/** What a reader sees: no styles, no scripts, no comments, no tags; a tag inside of a code does not part it. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, ' ')
    .replaceAll(/<\/?(?:b|strong|em|i|span|font|u|code|tt|big|wbr)\b[^>]*>/gi, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
    .replaceAll('&nbsp;', ' ')
}
