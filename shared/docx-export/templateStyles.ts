/**
 * Trame's styles in a template: one that has the same name in the template is the template's, the others are added.
 * Word writes the names of its own styles in English whatever its language ("heading 1" of "Titre1"). Format: ECMA-376
 * part 1, 17.7. Rules: docs/rules/results-section.md, RS36 and RS37.
 */

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly xml: string;
}

export interface MergedStyles {
  readonly xml: string;
  /** From the ids that Trame writes to those of the document. */
  readonly ids: ReadonlyMap<string, string>;
  /** Styles of Word's own that the template lacks, by the ids that Trame writes; those that only Trame has are no lack. */
  readonly added: readonly { readonly id: string; readonly name: string }[];
}

/** `own`: the styles part that Trame would write. */
export function mergeStyles(template: string, own: string): MergedStyles {
  const theirs = stylesIn(template);
  const byName = new Map(theirs.map((style) => [keyOf(style), style]));
  const taken = new Set(theirs.map(({ id }) => id));
  const ids = new Map<string, string>();
  const added: Style[] = [];
  for (const style of stylesIn(own)) {
    const known = byName.get(keyOf(style));
    const id = known?.id ?? freeId(style.id, taken);
    taken.add(id);
    ids.set(style.id, id);
    if (!known) added.push(style);
  }
  const xml = added.map((style) => withIds(withoutDefault(style.xml), ids)).join('');
  return {
    xml: template.replace(/<\/w:styles>\s*$/u, () => `${xml}</w:styles>`),
    ids,
    added: added.filter(({ name }) => !name.startsWith('Trame ')),
  };
}

/** Every style that a piece names, by the ids of the document. */
export function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=|w:styleId=)"([^"]*)"/gu,
    (_, before: string, id: string) => `${before}"${ids.get(id) ?? id}"`,
  );
}

/** The styles of a template with the language of the document that is written. */
export function withLanguage(styles: string, language: string): string {
  return styles.replace(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/u, (defaults) =>
    defaults.replace(/(<w:lang\b[^>]*\sw:val=")[^"]*"/u, `$1${language}"`),
  );
}

export function stylesIn(xml: string): Style[] {
  return [...xml.matchAll(/<w:style\s[^>]*?(?:\/>|>[\s\S]*?<\/w:style>)/gu)].map(({ 0: style }) => ({
    id: /\sw:styleId="([^"]*)"/u.exec(style)?.[1] ?? '',
    type: /\sw:type="([^"]*)"/u.exec(style)?.[1] ?? 'paragraph',
    name: /<w:name\s+w:val="([^"]*)"/u.exec(style)?.[1] ?? '',
    xml: style,
  }));
}

function keyOf({ type, name }: Style): string {
  return `${type} ${name.toLowerCase()}`;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}${number}`;
  return free;
}

/** The template has its own default of each kind. */
function withoutDefault(style: string): string {
  return style.replace(/\sw:default="[^"]*"/u, '');
}
