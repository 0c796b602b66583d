/** Who may import whom, as tables. Each rule gives its complaints as sentences; none means that it holds. */
import type { Import, Module } from './readModules.ts';

/** Steps inside shared/: a folder may use itself and lower steps, never its neighbours or what stands above. */
export const sharedSteps: Readonly<Record<string, number>> = {
  words: 0,
  project: 1,
  actions: 1,
  desktop: 2,
  statistics: 1,
  files: 2,
  transcript: 3,
  'pdf-text': 3,
  codebook: 4,
  memos: 4,
  quotes: 4,
  coding: 5,
  corrections: 6,
  'theme-counts': 6,
  'theme-merging': 6,
  study: 5,
  participants: 7,
  search: 7,
  retrieval: 7,
  'axial-links': 7,
  saturation: 7,
  relations: 7,
  'word-use': 7,
  suggestions: 8,
  agreement: 7,
  rounds: 7,
  figures: 8,
  'draft-check': 8,
  'second-coder': 8,
  tables: 8,
  triangulation: 9,
  'results-section': 9,
  'project-file': 9,
  'coded-table': 9,
  'sample-study': 10,
  'docx-export': 10,
  'sheet-export': 10,
  exports: 11,
};

const sharedLibraries = [
  'docx',
  'd3-force',
  'd3-hierarchy',
  'd3-scale',
  'd3-shape',
  'fflate',
  'saxes',
  'zod',
  'papaparse',
  'write-excel-file',
  'unpdf',
];

/** Folders of renderer/ and what else of renderer/ each may use. */
const rendererFolders: Readonly<Record<string, readonly string[]>> = {
  shell: [
    'screens',
    'limits',
    'themes',
    'actions',
    'codings',
    'transcript',
    'writing',
    'charts',
    'ui',
    'workspace',
  ],
  screens: ['limits', 'themes', 'actions', 'codings', 'transcript', 'writing', 'charts', 'ui', 'workspace'],
  limits: ['ui', 'workspace'],
  themes: ['actions', 'codings', 'writing', 'charts', 'ui', 'workspace'],
  actions: ['ui', 'workspace'],
  codings: ['actions', 'ui', 'workspace'],
  transcript: ['writing', 'charts', 'ui', 'workspace'],
  writing: ['charts', 'ui', 'workspace'],
  charts: ['ui'],
  ui: [],
  workspace: ['storage', 'platform'],
  storage: ['platform'],
  platform: [],
};

/** Libraries that only some files of renderer/ may use. */
const rendererLibraries: readonly { library: RegExp; only: RegExp }[] = [
  { library: /^dexie/, only: /^renderer\/storage\// },
  { library: /^(lexical|@lexical\/)/, only: /^renderer\/(writing\/|transcript\/CorrectTurn)/ },
  { library: /^d3/, only: /^renderer\/charts\// },
];

const compositionRoot = 'renderer/main.tsx';

export function complaintsOf(modules: readonly Module[]): string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((one) => {
      const reason = reasonAgainst(module.file, one);
      return reason === null ? [] : [`${module.file} imports ${one.target}: ${reason}`];
    }),
  );
}

function reasonAgainst(file: string, one: Import): string | null {
  const [folder = ''] = file.split('/');
  if (folder === 'shared')
    return one.isOwn ? againstShared(file, one.target) : againstSharedLibrary(file, one.target);
  if (folder === 'electron') return againstElectron(file, one);
  return one.isOwn ? againstRenderer(file, one.target) : againstRendererLibrary(file, one.target);
}

function againstShared(file: string, target: string): string | null {
  if (!target.startsWith('shared/')) return 'shared/ imports only itself';
  const from = folderBelow(file, 'shared');
  const to = folderBelow(target, 'shared');
  if (from === to) return null;
  const fromStep = sharedSteps[from];
  const toStep = sharedSteps[to];
  if (fromStep === undefined) return `shared/${from} has no step`;
  if (toStep === undefined) return `shared/${to} has no step`;
  return toStep < fromStep ? null : `step ${fromStep} may use lower steps only, and ${to} is step ${toStep}`;
}

function againstSharedLibrary(file: string, library: string): string | null {
  const isListed = sharedLibraries.some((name) => library === name || library.startsWith(`${name}/`));
  if (!isListed) return 'shared/ may use the listed libraries only';
  if (library.startsWith('unpdf') && !file.startsWith('shared/pdf-text/'))
    return 'only pdf-text/ knows pdf.js';
  return library.startsWith('docx') && !file.startsWith('shared/docx-export/')
    ? 'only docx-export/ has the types that docx needs'
    : null;
}

function againstElectron(file: string, one: Import): string | null {
  if (one.isOwn) {
    // The build's own output is what the starting scripts go on with.
    const isBuild = one.target.startsWith('build/') && file.endsWith('.mjs');
    return /^(shared|electron)\//.test(one.target) || isBuild
      ? null
      : 'electron/ uses shared/ and itself only';
  }
  const mayRunElectron = file === 'electron/main.ts' || file === 'electron/preload.ts';
  return one.target === 'electron' && !one.isTypeOnly && !mayRunElectron
    ? 'only main.ts and preload.ts run Electron; others take what they need of it as an argument'
    : null;
}

function againstRenderer(file: string, target: string): string | null {
  if (target.startsWith('shared/')) return null;
  if (!target.startsWith('renderer/')) return 'renderer/ uses shared/ and itself only';
  if (file === compositionRoot) return null;
  const from = folderBelow(file, 'renderer');
  const to = folderBelow(target, 'renderer');
  const allowed = rendererFolders[from];
  if (allowed === undefined) return `renderer/${from} is no part of the window`;
  if (from !== to) return allowed.includes(to) ? null : `${from}/ may not use ${to}/`;
  const isOtherScreen = from === 'screens' && file.split('/')[2] !== target.split('/')[2];
  return isOtherScreen ? 'screens never use each other' : null;
}

function againstRendererLibrary(file: string, library: string): string | null {
  if (library === 'electron' || library.startsWith('node:')) return 'the window runs in a browser';
  const rule = rendererLibraries.find((one) => one.library.test(library));
  return rule === undefined || rule.only.test(file) ? null : `${library} belongs to ${rule.only.source}`;
}

/** `renderer/ui/Button.tsx` lies in `ui`; a file directly below the top gives its own name. */
function folderBelow(file: string, top: string): string {
  return file.slice(top.length + 1).split('/')[0] ?? '';
}
