/** Keeps the layers, types included, and the rules that no compiler knows. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  dangerousNames,
  hardCodedText,
  longFiles,
  networkAddresses,
  powersOutsideThePlatform,
  wholeProjects,
} from './architecture/houseRules.ts';
import { complaintsOf, sharedSteps } from './architecture/importRules.ts';
import { parseModule, readModules } from './architecture/readModules.ts';

const shared = readModules('shared');
const electron = readModules('electron');
const renderer = readModules('renderer');
const all = [...shared, ...electron, ...renderer];

const complaintsAbout = (file: string, text: string) => complaintsOf([parseModule(file, text)]);

describe('layers', () => {
  it('reads modules in all three folders, and imports in them', () => {
    for (const folder of [shared, electron, renderer]) expect(folder.length).toBeGreaterThan(0);
    expect(shared.length).toBeGreaterThan(20);
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(50);
  });

  it('shared/ imports itself by steps, and listed libraries', () => {
    expect(complaintsOf(shared)).toEqual([]);
  });

  it('each folder of shared/ stands on a step, and no other', () => {
    const folders = readdirSync('shared', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(sharedSteps).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('electron/ imports shared/ and itself, and runs Electron in two files only', () => {
    expect(complaintsOf(electron)).toEqual([]);
  });

  it('renderer/ imports shared/ and itself by folders', () => {
    expect(complaintsOf(renderer)).toEqual([]);
  });

  it('sees a forbidden import however it is written', () => {
    const ways = [
      "import { a } from '../coding/a.ts';",
      "import type { A } from '../coding/a.ts';",
      "import { type A } from '../coding/a.ts';",
      "export * from '../coding/a.ts';",
      "export type { A } from '../coding/a.ts';",
      "type A = import('../coding/a.ts').A;",
      "const a = await import('../coding/a.ts');",
      "import '../coding/a.ts';",
    ];
    for (const way of ways) {
      expect(complaintsAbout('shared/codebook/b.ts', way), way).toEqual([
        'shared/codebook/b.ts imports shared/coding/a.ts: step 4 may use lower steps only, and coding is step 5',
      ]);
    }
  });

  it.each([
    ['shared/codebook/b.ts', '../memos/a.ts'],
    ['shared/transcript/b.ts', '../../electron/main.ts'],
    ['shared/transcript/b.ts', 'node:fs'],
    ['shared/transcript/b.ts', 'dexie'],
    ['shared/transcript/b.ts', 'docx'],
    ['shared/newfolder/b.ts', '../words/words.ts'],
    ['electron/window.ts', 'electron'],
    ['electron/window.ts', '../renderer/platform/platform.ts'],
    ['renderer/screens/coding/A.tsx', '../projects/B.tsx'],
    ['renderer/screens/coding/A.tsx', '../../storage/database.ts'],
    ['renderer/screens/coding/A.tsx', '../../platform/platform.ts'],
    ['renderer/screens/coding/A.tsx', 'dexie'],
    ['renderer/transcript/Transcript.tsx', 'lexical'],
    ['renderer/ui/Button.tsx', '../workspace/runCommand.ts'],
    ['renderer/workspace/a.ts', '../../electron/windowFiles.ts'],
    ['renderer/workspace/a.ts', 'electron'],
    ['renderer/misc/a.ts', '../ui/Button.tsx'],
  ])('%s may not import %s', (file, target) => {
    expect(complaintsAbout(file, `import { a } from '${target}';`)).toHaveLength(1);
  });

  it.each([
    ['shared/coding/a.ts', '../codebook/b.ts'],
    ['shared/docx-export/a.ts', 'docx'],
    ['electron/main.ts', 'electron'],
    ['electron/cli/a.ts', '../../shared/project/ids.ts'],
    ['renderer/screens/coding/A.tsx', './themeTree/B.tsx'],
    ['renderer/screens/coding/A.tsx', '../../transcript/Transcript.tsx'],
    ['renderer/transcript/CorrectTurn.tsx', 'lexical'],
    ['renderer/storage/database.ts', 'dexie'],
  ])('%s may import %s', (file, target) => {
    expect(complaintsAbout(file, `import { a } from '${target}';`)).toEqual([]);
  });
});

describe('house rules', () => {
  it('no file is longer than 400 lines', () => {
    expect(longFiles(all)).toEqual([]);
  });

  it('nothing turns text into markup or code', () => {
    expect(dangerousNames(all)).toEqual([]);
    const text = "a.innerHTML = b; new Function('x'); eval(c); new DOMParser(); document.write(d);";
    expect(dangerousNames([parseModule('renderer/a.ts', text)])).toHaveLength(5);
  });

  it('no address of the network stands in the sources', () => {
    expect(networkAddresses(all)).toEqual([]);
    const text =
      "fetch('https://example.org/'); open(`wss://example.org/`); const w = 'http://www.w3.org/2000/svg';";
    expect(networkAddresses([parseModule('renderer/a.ts', text)])).toEqual([
      'renderer/a.ts:1 https://example.org/',
      'renderer/a.ts:1 wss://example.org/',
    ]);
  });

  it('only the platform reads window.desktop and starts workers', () => {
    expect(powersOutsideThePlatform(all)).toEqual([]);
    const text = "window.desktop.openProjectFile(); new Worker('a.js');";
    expect(powersOutsideThePlatform([parseModule('renderer/screens/a/A.tsx', text)])).toHaveLength(2);
  });

  it('RB1: no view takes the whole project, with what a blind round hides', () => {
    expect(wholeProjects(all)).toEqual([]);
    const text =
      'useWorkspace((state) => state.project); useWorkspace(({ project }) => project); useWorkspace(({ project }) => project !== null);';
    expect(wholeProjects([parseModule('renderer/shell/A.tsx', text)])).toHaveLength(2);
  });

  it('every word that the window shows comes from shared/words', () => {
    expect(hardCodedText(renderer)).toEqual([]);
    const text =
      '<p title="Save" aria-label={`Open`} data-x="fine">Hello {"world"} <b>{words.save}</b> · 12 <i>Trame</i></p>';
    expect(hardCodedText([parseModule('renderer/ui/A.tsx', `const a = ${text};`)])).toEqual([
      'renderer/ui/A.tsx:1 Save',
      'renderer/ui/A.tsx:1 Open',
      'renderer/ui/A.tsx:1 Hello',
      'renderer/ui/A.tsx:1 world',
    ]);
  });
});
