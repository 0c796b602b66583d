/** The configuration of the packages: what they hold, what opens them, which doors of the runtime are shut. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
const program = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { main: string };

/** The indented lines below a key at the beginning of a line, without remarks. */
function below(key: string): string[] {
  const [, block = ''] = new RegExp(`^${key}:\\n((?:[ ].*\\n)*)`, 'mu').exec(config) ?? [];
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe('packages', () => {
  it('S33: are made with every switch of the runtime set, by a table of Trame’s own', () => {
    expect(config).toMatch(/^asar: true$/mu);
    expect(config).toMatch(/^afterPack: electron\/burnFuses\.mjs$/mu);
    expect(config).not.toMatch(/^electronFuses:/mu);
  });

  it('S33: look for no update and send nothing', () => {
    expect(config).toMatch(/^publish: null$/mu);
    expect(config).not.toMatch(/https?:|url:|provider:|token/iu);
  });

  it('S33: are a disk image, an installer, an AppImage and a deb', () => {
    expect(below('mac')).toContain('- target: dmg');
    expect(below('win')).toContain('- target: nsis');
    expect(below('linux')).toEqual(expect.arrayContaining(['- AppImage', '- deb']));
  });

  it('S33: open .trame files, and leave the user’s data when the program goes', () => {
    expect(below('fileAssociations')).toEqual(
      expect.arrayContaining(['- ext: trame', 'role: Editor', 'mimeType: application/x-trame']),
    );
    expect(below('nsis')).toContain('deleteAppDataOnUninstall: false');
  });

  it('S33: have an icon that is large enough for every system', () => {
    const [, folder = ''] = /buildResources: (.+)/u.exec(config) ?? [];
    const icon = readFileSync(path.join(root, folder, 'icon.png'));
    expect(icon.subarray(1, 4).toString()).toBe('PNG');
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([1024, 1024]);
  });

  it('S33: hold the build and nothing beside it', () => {
    expect(below('files')).toEqual(['- build/**/*', '- package.json', '- "!node_modules"']);
    expect(program.main).toMatch(/^build\//u);
  });
});
