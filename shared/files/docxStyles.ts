/** Bold, italic, underline and hidden of a .docx, through its styles (ISO/IEC 29500-1, 17.7.2 and 17.7.3). */
import type { Refusal } from '../words/refusal.ts';
import type { OfficePackage } from './officePackage.ts';
import type { XmlAttributes } from './parseXml.ts';

/** What a run or a style says itself; absent where it leaves the matter to what it is based on. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  hidden?: boolean;
}

interface Style {
  readonly type: string;
  basedOn: string | null;
  readonly look: RunLook;
}

const longestChain = 30;

export class DocxStyles {
  readonly #styles = new Map<string, Style>();
  readonly #defaultOf = new Map<string, string>();
  readonly #documentLook: RunLook = {};
  readonly #inherited = new Map<string, RunLook>();

  /** The look of a run: what it says itself, else its character style's and its paragraph style's word. */
  lookOf(run: RunLook, runStyle: string | null, paragraphStyle: string | null): Required<RunLook> {
    const character = this.#lookOfStyle(runStyle, 'character');
    const paragraph = this.#lookOfStyle(paragraphStyle, 'paragraph');
    return {
      bold: run.bold ?? this.#toggle('bold', paragraph, character),
      italic: run.italic ?? this.#toggle('italic', paragraph, character),
      hidden: run.hidden ?? this.#toggle('hidden', paragraph, character),
      underline:
        run.underline ?? character.underline ?? paragraph.underline ?? this.#documentLook.underline ?? false,
    };
  }

  /** Bold within bold is plain: what two kinds of style say both cancels out, unless the whole document has it. */
  #toggle(property: 'bold' | 'italic' | 'hidden', paragraph: RunLook, character: RunLook): boolean {
    if (this.#documentLook[property]) return true;
    return (paragraph[property] ?? false) !== (character[property] ?? false);
  }

  #lookOfStyle(styleId: string | null, type: 'paragraph' | 'character'): RunLook {
    const id =
      styleId !== null && this.#styles.get(styleId)?.type === type ? styleId : this.#defaultOf.get(type);
    if (id === undefined) return {};
    const known = this.#inherited.get(id);
    if (known) return known;
    const look: RunLook = {};
    let style = this.#styles.get(id);
    for (let step = 0; style && step < longestChain; step++) {
      Object.assign(look, { ...style.look, ...look });
      style = style.basedOn === null ? undefined : this.#styles.get(style.basedOn);
    }
    this.#inherited.set(id, look);
    return look;
  }

  /** Reads a styles part; an absent one leaves everything plain. */
  read(source: OfficePackage, part: string): Refusal | null {
    const path: string[] = [];
    let style: Style | null = null;
    return source.parse(part, {
      open: (name, attributes) => {
        const outer = path.at(-2);
        const owner = path.at(-1) === 'w:rPr' ? outer : undefined;
        if (name === 'w:style') style = this.#addStyle(attributes);
        else if (name === 'w:basedOn' && style) style.basedOn = attributes['w:val'] ?? null;
        else if (owner === 'w:style' && style) applyLookElement(style.look, name, attributes);
        else if (owner === 'w:rPrDefault') applyLookElement(this.#documentLook, name, attributes);
        path.push(name);
      },
      close: (name) => {
        path.pop();
        if (name === 'w:style') style = null;
      },
    });
  }

  #addStyle(attributes: XmlAttributes): Style {
    const type = attributes['w:type'] ?? 'paragraph';
    const style: Style = { type, basedOn: null, look: {} };
    const id = attributes['w:styleId'] ?? '';
    this.#styles.set(id, style);
    if (isOn(attributes['w:default'] ?? '0')) this.#defaultOf.set(type, id);
    return style;
  }
}

/** Notes what one element of run properties says. */
export function applyLookElement(look: RunLook, name: string, attributes: XmlAttributes): void {
  const value = attributes['w:val'];
  if (name === 'w:b') look.bold = isOn(value);
  else if (name === 'w:i') look.italic = isOn(value);
  else if (name === 'w:vanish') look.hidden = isOn(value);
  else if (name === 'w:u' && value !== undefined) look.underline = value !== 'none' && isOn(value);
}

/** An on/off value: absent means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value.toLowerCase());
}
