/** Gives elements and attributes the prefix that the reader knows their namespace by, whatever the file calls it. */

/** Namespace addresses to the reader's prefixes; several addresses may share one (strict and transitional forms). */
export type Namespaces = ReadonlyMap<string, string>;

type Attributes = Readonly<Record<string, string>>;

interface Scope {
  readonly outer: Scope | null;
  /** Prefix in the file to namespace, those declared on this element only. */
  readonly declared: ReadonlyMap<string, string>;
  /** Whether every prefix in the file means what the reader means by it, so that attributes can be passed on as they are. */
  readonly isPlain: boolean;
  readonly elementNames: Map<string, string>;
}

export class XmlNames {
  readonly #namespaces: Namespaces;
  readonly #prefixes: ReadonlySet<string>;
  readonly #scopes: Scope[] = [];
  #scope: Scope = { outer: null, declared: new Map(), isPlain: true, elementNames: new Map() };

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
    this.#prefixes = new Set(namespaces.values());
  }

  /** Elements open at present. */
  get depth(): number {
    return this.#scopes.length;
  }

  /** Called first for every element; `attributes` only where there is a namespace declaration among them. */
  enter(attributes: Attributes | null): void {
    this.#scopes.push(this.#scope);
    if (!attributes) return;
    const declared = new Map<string, string>();
    for (const name in attributes) {
      if (name === 'xmlns') declared.set('', attributes[name] ?? '');
      else if (name.startsWith('xmlns:')) declared.set(name.slice(6), attributes[name] ?? '');
    }
    const isPlain = this.#scope.isPlain && [...declared].every((entry) => this.#isPlain(...entry));
    this.#scope = { outer: this.#scope, declared, isPlain, elementNames: new Map() };
  }

  leave(): void {
    this.#scope = this.#scopes.pop() ?? this.#scope;
  }

  elementName(written: string): string {
    const known = this.#scope.elementNames.get(written);
    if (known !== undefined) return known;
    const name = this.#resolve(written, true);
    this.#scope.elementNames.set(written, name);
    return name;
  }

  attributes(attributes: Attributes): Attributes {
    if (this.#scope.isPlain) return attributes;
    const renamed: Record<string, string> = Object.create(null);
    for (const name in attributes) renamed[this.#resolve(name, false)] = attributes[name] ?? '';
    return renamed;
  }

  #isPlain(prefix: string, namespace: string): boolean {
    if (prefix === '') return true;
    const known = this.#namespaces.get(namespace);
    return known === undefined ? !this.#prefixes.has(prefix) : known === prefix;
  }

  /** A name without namespace stays bare; one of a namespace that the reader does not know begins with `?:`. */
  #resolve(written: string, isElement: boolean): string {
    const colon = written.indexOf(':');
    if (colon < 0 && !isElement) return written;
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    if (prefix === 'xml' || prefix === 'xmlns') return written;
    const namespace = this.#namespaceOf(prefix);
    if (namespace === undefined || namespace === '')
      return colon < 0 ? written : `?:${written.slice(colon + 1)}`;
    return `${this.#namespaces.get(namespace) ?? '?'}:${written.slice(colon + 1)}`;
  }

  #namespaceOf(prefix: string): string | undefined {
    for (let scope: Scope | null = this.#scope; scope; scope = scope.outer) {
      const namespace = scope.declared.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    return undefined;
  }
}
