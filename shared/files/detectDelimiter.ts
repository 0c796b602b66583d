/** Tells which sign separates the cells of a .csv: semicolon, comma or tab. */

export const delimiters = ['\t', ';', ','] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleLength = 256 * 1024;
const sampleRecords = 100;

/**
 * The sign whose number is the same in most of the first 100 records, signs inside quotation marks not counted; on a
 * draw the one that occurs more often, then tab, semicolon, comma. `null` for a table of one column.
 */
export function detectDelimiter(text: string): Delimiter | null {
  const records = countInRecords(text.slice(0, sampleLength));
  let best: { delimiter: Delimiter; agreement: number; count: number } | null = null;
  for (const [index, delimiter] of delimiters.entries()) {
    const { count, agreement } = mostFrequent(records.map((record) => record[index] ?? 0));
    if (count === 0 || !isTable(records, index, agreement)) continue;
    const isBetter =
      !best || agreement > best.agreement || (agreement === best.agreement && count > best.count);
    if (isBetter) best = { delimiter, agreement, count };
  }
  return best?.delimiter ?? null;
}

/** Commas in the prose of a single column are no table: the heading has the sign too, or most of several rows do. */
function isTable(records: readonly (readonly number[])[], index: number, agreement: number): boolean {
  const isInHeading = (records[0]?.[index] ?? 0) > 0;
  return isInHeading || (records.length >= 3 && agreement >= 0.5);
}

/** The most frequent number above 0, and its share of all records. */
function mostFrequent(counts: readonly number[]): { count: number; agreement: number } {
  const frequencies = new Map<number, number>();
  for (const count of counts) if (count > 0) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  let best = { count: 0, agreement: 0 };
  for (const [count, frequency] of frequencies) {
    const agreement = frequency / counts.length;
    if (agreement > best.agreement || (agreement === best.agreement && count > best.count))
      best = { count, agreement };
  }
  return best;
}

/** For each record that is not empty, how often each delimiter stands outside quotation marks. */
function countInRecords(text: string): number[][] {
  const records: number[][] = [];
  let counts = delimiters.map(() => 0);
  let isQuoted = false;
  let isCellStart = true;
  let isEmpty = true;
  const endRecord = () => {
    if (!isEmpty) records.push(counts);
    counts = delimiters.map(() => 0);
    isEmpty = true;
    isCellStart = true;
  };
  for (let at = 0; at < text.length && records.length < sampleRecords; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') continue;
      if (text.charAt(at + 1) === '"') at++;
      else isQuoted = false;
      continue;
    }
    if (sign === '\n') {
      endRecord();
      continue;
    }
    isEmpty = false;
    isQuoted = sign === '"' && isCellStart;
    const index = delimiters.indexOf(sign as Delimiter);
    isCellStart = index >= 0;
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  endRecord();
  return records;
}
