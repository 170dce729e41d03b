// The table a bench prints: each figure of ours beside others', with its aim and whether it held.
export interface Row {
  readonly figure: string
  readonly ours: string
  readonly other: string
  /** How ours stands to the other. */
  readonly ratio?: number
  readonly aim?: { readonly most: number } | { readonly least: number }
}

const heads = ['figure', 'emulator', 'beside it', 'ratio', 'aim', 'held']

export function tableOf(rows: readonly Row[]): string {
  const cells = [heads, ...rows.map(cellsOf)]
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  const lines = cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')
}

function cellsOf({ figure, ours, other, ratio, aim }: Row): string[] {
  const aimed = aim === undefined ? '' : 'most' in aim ? `≤ ${aim.most}` : `≥ ${aim.least}`
  const shown = ratio === undefined ? '' : ratio.toFixed(2)
  return [figure, ours, other, shown, aimed, aim === undefined ? '' : held(ratio, aim)]
}

function held(ratio: number | undefined, aim: NonNullable<Row['aim']>): string {
  if (ratio === undefined || Number.isNaN(ratio)) return 'not measured'
  return ('most' in aim ? ratio <= aim.most : ratio >= aim.least) ? 'yes' : 'no'
}
