/** Values with bytes in them, as text between the test's process and the page. */

/** JSON in which a `Uint8Array` is `{"__bytes": base64}`. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one instanceof Uint8Array ? { __bytes: Buffer.from(one).toString('base64') } : one,
  );
}

export function fromWire(wire: string): unknown {
  return JSON.parse(wire, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && '__bytes' in one
      ? new Uint8Array(Buffer.from(String(one.__bytes), 'base64'))
      : one,
  );
}
