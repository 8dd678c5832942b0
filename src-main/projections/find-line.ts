/**
 * What stands behind a number in a table of lines `<number>\t<rest>\n`, sorted by number; null where it has none. A dozen
 * steps through the text itself: nothing is taken apart beforehand. Pure.
 */
export function findLine(table: string, wanted: number): string | null {
  let [from, to] = [0, table.length];
  while (from < to) {
    const start = table.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1;
    const tab = table.indexOf('\t', start);
    const end = table.indexOf('\n', tab);
    const number = Number(table.slice(start, tab));
    if (number === wanted) return table.slice(tab + 1, end);
    if (number < wanted) from = end + 1;
    else to = start;
  }
  return null;
}
