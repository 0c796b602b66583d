/** Bold, italic, underline and hidden of an .odt, through its styles (ISO/IEC 26300-1, 16). */
import type { RunLook } from './docxStyles.ts';
import type { XmlAttributes, XmlHandler } from './parseXml.ts';

interface Style {
  readonly parent: string | null;
  readonly look: RunLook;
}

const longestChain = 30;

/** Feed it the events of styles.xml, then those of content.xml. */
export class OdtStyles implements XmlHandler {
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, RunLook>();
  #style: Style | null = null;
  /** Whether a master page has a header or footer with words in it. */
  hasHeaders = false;
  #isInHeader = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'style:style') {
      const parent = attributes['style:parent-style-name'] ?? null;
      this.#style = { parent, look: {} };
      this.#styles.set(keyOf(attributes['style:family'] ?? '', attributes['style:name'] ?? ''), this.#style);
    } else if (name === 'style:text-properties' && this.#style) readLook(this.#style.look, attributes);
    else if (/^style:(?:header|footer)(?:-left|-first)?$/.test(name)) this.#isInHeader = true;
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = null;
    else if (/^style:(?:header|footer)(?:-left|-first)?$/.test(name)) this.#isInHeader = false;
  }

  text(text: string): void {
    if (this.#isInHeader && text.trim() !== '') this.hasHeaders = true;
  }

  /** What a style of this family says, with all that it is derived from. */
  lookOf(family: 'paragraph' | 'text', name: string | undefined): RunLook {
    if (name === undefined) return {};
    const key = keyOf(family, name);
    const known = this.#looks.get(key);
    if (known) return known;
    const look: RunLook = {};
    let style = this.#styles.get(key);
    for (let step = 0; style && step < longestChain; step++) {
      Object.assign(look, { ...style.look, ...look });
      style = style.parent === null ? undefined : this.#styles.get(keyOf(family, style.parent));
    }
    this.#looks.set(key, look);
    return look;
  }
}

function keyOf(family: string, name: string): string {
  return `${family} ${name}`;
}

function readLook(look: RunLook, attributes: XmlAttributes): void {
  const weight = attributes['fo:font-weight'];
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = attributes['fo:font-style'];
  if (slant !== undefined) look.italic = slant === 'italic' || slant === 'oblique';
  const line = attributes['style:text-underline-style'];
  if (line !== undefined) look.underline = line !== 'none';
  const display = attributes['text:display'];
  if (display !== undefined) look.hidden = display === 'none';
}
