/** Does a piece of work several times, one after the other. */
export async function repeat<Value>(
  times: number,
  work: (round: number) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (let round = 0; round < times; round++) values.push(await work(round));
  return values;
}
