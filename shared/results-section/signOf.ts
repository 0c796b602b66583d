/** A short sign of texts, another one when a character of them is another. */

/** Two hashes (FNV-1a) of 32 bits; two texts have one sign once in 10^19. */
export function signOf(texts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (const text of texts) {
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0x1f;
      a = Math.imul(a ^ unit, 0x01000193) >>> 0;
      b = Math.imul(b ^ (unit + 0x5bd1), 0x01000193) >>> 0;
    }
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}
