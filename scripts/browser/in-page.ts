// What is asked of an open page, as expressions that run inside it: does it fit, can it be read, does its search find.

/** Some seconds of frames at most: a page that does not come so far has a fault, and is asked on. */
const until = `
  const until = async (come) => {
    for (let frames = 0; frames < 300 && !come(); frames++) await new Promise(requestAnimationFrame)
  }`

/** Unfolded, so that nothing hides from the looks below; of thousands of scenarios some hundred, spread over all. Which stay empty? */
export const unfold = `(async () => {${until}
  const scenarios = [...document.querySelectorAll('details.scenario')]
  const every = Math.ceil(scenarios.length / 100)
  const some = scenarios.filter((_, i) => i % every === 0)
  const others = [...document.querySelectorAll('details')].filter((one) => !one.closest('.scenario'))
  for (const one of [...some, ...others]) one.open = true
  await until(() => !document.querySelector('details[open][data-in]'))
  for (const one of some.flatMap((one) => [...one.querySelectorAll('details')])) one.open = true
  return some.filter((one) => one.matches('.scenario') && !one.querySelector('.steps')).map((one) => one.id)
})()`

/** What is shown, without a look into what is folded: asking there makes the browser lay it out. */
const tools = `
  const folded = (one) => one.parentElement.matches('details:not([open])') && one.tagName !== 'SUMMARY'
  const skipped = (one) => one.hidden || one.matches('script, style, svg') || folded(one)
  const shownIn = (one) => [...one.children].flatMap((child) => (skipped(child) ? [] : [child, ...shownIn(child)]))
  const named = (one) => one.tagName.toLowerCase() + '.' + one.className + ' "' + one.textContent.trim().slice(0, 30) + '"'
`

/** The first elements to stand out of the window or of their own box; what scrolls by itself may be wider. */
export const sticksOut = `(() => {${tools}
  const shown = shownIn(document.body).filter((one) => !one.closest('pre, .scrolls, .unseen, select, input'))
  const wide = document.documentElement.clientWidth + 1
  const tight = (one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1
  const out = new Set(shown.filter((one) => one.getBoundingClientRect().right > wide || tight(one)))
  return [...out].filter((one) => ![...one.children].some((child) => out.has(child))).slice(0, 3).map(named)
})()`

/** Texts of too little contrast for WCAG AA, one a pair of colours. */
export const faint = `(() => {${tools}
  const rgba = (text) => text.match(/[\\d.]+/g).map(Number)
  const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const ground = (one) => {
    const colour = rgba(getComputedStyle(one).backgroundColor)
    return colour.length === 3 || colour[3] > 0 || !one.parentElement ? colour : ground(one.parentElement)
  }
  const says = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())
  const pairs = new Map()
  for (const one of shownIn(document.body).filter(says)) {
    const [text, page] = [rgba(getComputedStyle(one).color), ground(one)]
    const [less, more] = [light(text), light(page)].sort((a, b) => a - b)
    pairs.set(text + ' on ' + page, [(more + 0.05) / (less + 0.05), one])
  }
  return [...pairs]
    .filter(([, [ratio]]) => ratio < 4.5)
    .map(([pair, [ratio, one]]) => pair + ' is ' + ratio.toFixed(1) + ' to 1, as in ' + named(one))
})()`

/** How many entries are shown: at first, for a key, for words that are nowhere, and when the box is empty again. */
export const search = `(async () => {${until}
  const box = document.querySelector('input[type=search]')
  const all = [...document.querySelectorAll('.challenge, details.scenario, tr.scenario')]
  const shown = () => all.filter((one) => !one.closest('[hidden]')).length
  const typed = async (text) => {
    box.value = text
    box.form.requestSubmit()
    await until(() => box.form.ariaBusy !== 'true')
    return shown()
  }
  return [shown(), await typed('SOFTWARE_TOKEN_MFA_CODE'), await typed('zzqqx'), await typed('')]
})()`

/** A link to the last scenario unfolds it and shows its line; undefined where it does, or where the page has no scenarios. */
export const follow = `(async () => {${until}
  const one = [...document.querySelectorAll('details.scenario')].at(-1)
  if (!one) return
  location.hash = one.id
  await until(() => one.open && !one.dataset.in)
  await until(() => one.getBoundingClientRect().top < innerHeight)
  const { top } = one.getBoundingClientRect()
  if (!one.querySelector('.steps') || top < 0 || top > innerHeight) return one.id
})()`
