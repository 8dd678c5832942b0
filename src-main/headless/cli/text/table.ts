import stringWidth from 'string-width';

/** Rows as aligned columns, two spaces between them; the last column is not padded. Cells are shown as they are. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell));
    });
  return rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const padded = (cell: string, width: number): string => cell + ' '.repeat(width - stringWidth(cell));
