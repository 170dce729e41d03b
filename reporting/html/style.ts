// The look of the report: system fonts, one quiet palette in light and dark, and a layout that fits a phone and paper.
import { layout } from './style-layout'
import { parts } from './style-parts'

export const palette = `
:root { color-scheme: light dark;
  --page: #fafaf8; --panel: #fff; --ink: #1d2125; --soft: #656d76; --line: #e3e3de; --faint: #f1f1ed;
  --good: #1a7f4b; --bad: #c0362c; --warn: #8a5d00; --quiet: #6b737c; --accent: #2a5f91;
  --good-bg: #e7f4ec; --bad-bg: #fcebe9; --warn-bg: #fbf1da;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace }
@media (prefers-color-scheme: dark) { :root {
  --page: #131619; --panel: #1a1e23; --ink: #e4e7ea; --soft: #98a1ab; --line: #2b3138; --faint: #21262c;
  --good: #4cc38a; --bad: #ff8078; --warn: #e3b341; --quiet: #87909a; --accent: #82b7ee;
  --good-bg: #16301f; --bad-bg: #3a1c1a; --warn-bg: #33290f } }
`

export const style = palette + layout + parts
