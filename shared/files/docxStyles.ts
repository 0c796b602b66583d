/** Bold, italic, underline, hidden, and levels of headings of a .docx, through its styles (ISO/IEC 29500-1, 17.7.2, 17.7.3). */
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
  /** 1 to 9; absent where it leaves the matter to what it is based on. */
  heading?: number | null | undefined;
  name: string;
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

  /** Level of the paragraphs of a style, 1 to 9; `null` for what is no heading. */
  headingLevelOf(styleId: string | null): number | null {
    let style = this.#styles.get(styleId ?? this.#defaultOf.get('paragraph') ?? '');
    for (let step = 0; style && step < longestChain; step++) {
      if (style.heading !== undefined) return style.heading;
      style = style.basedOn === null ? undefined : this.#styles.get(style.basedOn);
    }
    return null;
  }

  /** Of a paragraph, as Word calls it whatever its own language; empty where it is not defined. */
  nameOf(styleId: string | null): string {
    return this.#styles.get(styleId ?? this.#defaultOf.get('paragraph') ?? '')?.name ?? '';
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
        else if (name === 'w:name' && style) {
          style.name = attributes['w:val'] ?? '';
          style.heading ??= headingOfName(style.name);
        } else if (name === 'w:outlineLvl' && style && outer === 'w:style')
          style.heading = headingLevel(attributes['w:val']);
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
    const style: Style = { type, basedOn: null, name: '', look: {} };
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

/** Outline levels count from 0; 9 is body text. */
export function headingLevel(value: string | undefined): number | null {
  const level = Number.parseInt(value ?? '', 10);
  return level >= 0 && level <= 8 ? level + 1 : null;
}

/** The built-in headings keep their English names in every language of Word. */
function headingOfName(name = ''): number | undefined {
  const [, digit] = /^heading ([1-9])$/i.exec(name.trim()) ?? [];
  return digit === undefined ? undefined : Number(digit);
}

/** An on/off value: absent means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value.toLowerCase());
}
