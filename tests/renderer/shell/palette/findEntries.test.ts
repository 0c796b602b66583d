import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../../../renderer/shell/palette/findEntries.ts';
import { type PaletteEntry, paletteEntries } from '../../../../renderer/shell/palette/paletteEntries.ts';
import { actionIds } from '../../../../shared/actions/actions.ts';
import type { ThemeId, TranscriptId } from '../../../../shared/project/ids.ts';
import { wordsOf } from '../../../../shared/words/words.ts';

const theme = (id: string, name: string, more = ''): PaletteEntry => ({
  ...{ kind: 'themes', key: id, id: id as ThemeId, name, detail: '', more },
  ...{ colour: 1, pattern: 'solid' },
});
const transcript = (name: string): PaletteEntry => ({
  ...{ kind: 'transcripts', key: name, id: name as TranscriptId, name, detail: '', more: '' },
});
const entries = [
  theme('A', 'Rituels pour tenir', 'Gestes contre la solitude des nuits.'),
  theme('B', 'Peur de la solitude'),
  theme('C', 'Solitude décisionnelle'),
  theme('D', 'Chercher un avis'),
  transcript('E1'),
  transcript('E10'),
];
const names = (query: string, ...rest: [only?: 'themes' | 'transcripts', recent?: string[]]) =>
  findEntries(entries, query, rest[0] ?? null, rest[1] ?? []).map(({ found }) =>
    found.map(({ entry }) => entry.name),
  );

describe('findEntries', () => {
  it('KY14: puts names that begin with the words first, then other names, then definitions', () => {
    expect(names('solit')).toEqual([['Solitude décisionnelle', 'Peur de la solitude', 'Rituels pour tenir']]);
    const [section] = findEntries(entries, 'solit', null, []);
    expect(section?.found.map(({ isInMore }) => isInMore)).toEqual([false, false, true]);
    expect(section?.found[1]?.match).toEqual({ start: 11, end: 16 });
  });

  it('KY14: does not mind accents, case or a slip of a key', () => {
    expect(names('DECISION')[0]).toEqual(['Solitude décisionnelle']);
    expect(findEntries([theme('S', 'La sœur')], 'soeur', null, [])[0]?.found[0]?.match).toEqual({
      start: 3,
      end: 7,
    });
    expect(names('cherchr')[0]).toEqual(['Chercher un avis']);
  });

  it('KY14: a kind none of whose names holds the words stands behind the others', () => {
    const savent = theme('S', 'Les enfants savent', 'Sauver les enfants.');
    const all = [savent, ...paletteEntries(null, new Set(actionIds), wordsOf.fr)];
    const kinds = (query: string) => findEntries(all, query, null, []).map(({ kind }) => kind);
    expect(kinds('sauvegardes')).toEqual(['actions']);
    expect(kinds('sauv')).toEqual(['actions', 'themes']);
    expect(kinds('savent')[0]).toBe('themes');
  });

  it('KY15: with nothing typed shows the themes used last and everything that can be done', () => {
    expect(names('', undefined, ['D', 'A'])).toEqual([['Chercher un avis', 'Rituels pour tenir']]);
    const all = paletteEntries(null, new Set(actionIds), wordsOf.fr);
    const [actions] = findEntries(all, '', null, []);
    // Opening the palette is no use in it.
    expect(actions?.found).toHaveLength(actionIds.length - 1);
    expect(new Set(actions?.found.map(({ entry }) => entry.name)).size).toBe(actionIds.length - 1);
  });

  it('KY15: narrowed to one kind shows that kind alone', () => {
    expect(names('e', 'transcripts')).toEqual([['E1', 'E10']]);
    expect(names('', 'transcripts')).toEqual([['E1', 'E10']]);
  });

  it('KY14: finds every entry by its own name, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        (all) => {
          const made = all.map((name, at) => theme(String(at), name));
          for (const { key, name } of made) {
            const found = findEntries(made, name, 'themes', []);
            expect(found.flatMap((section) => section.found.map(({ entry }) => entry.key))).toContain(key);
          }
        },
      ),
    );
  });
});
