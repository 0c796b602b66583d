import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeZipEngine } from '../../../electron/cli/nodeZipEngine.ts';
import { zipWithNode } from '../../../electron/cli/zipWithNode.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const study = withGuids(
  buildProject({
    coders: ['MP'],
    transcripts: { E1: ['MP : Et la nuit ?', '', 'E1 : La nuit, on est seule… 👩🏽‍⚕️ c’est « long ».'] },
    themes: ['Solitude'],
    codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' }],
  }).project,
);

describe('zipWithNode', () => {
  test('whatever the entries hold, another program unpacks them the same', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\/[a-z.]{1,12}$/), fc.uint8Array({ maxLength: 300 })),
        (entries) => {
          const unpacked = unzipSync(zipWithNode(entries, 1));
          expect(Object.keys(unpacked)).toEqual(Object.keys(entries));
          for (const [name, bytes] of Object.entries(entries))
            expect([...(unpacked[name] ?? [])]).toEqual([...bytes]);
        },
      ),
    );
  });

  test('PF1, PF2: a project is read again equal by both readers, and written again equal', () => {
    const bytes = writeProjectFile(study, [], zipWithNode);
    for (const engine of [undefined, nodeZipEngine]) {
      const file = readProjectFile('Nuit.trame', bytes, engine);
      if (isRefusal(file)) throw new Error(JSON.stringify(file));
      expect(file.project).toEqual(study);
      expect(writeProjectFile(file.project, [], zipWithNode)).toEqual(bytes);
    }
  });

  test('what a plain zip cannot hold is not written', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 0x1_0000 }, (_, at) => [`texts/${at}.txt`, new Uint8Array(0)]),
    );
    expect(() => zipWithNode(entries, 1)).toThrow(RangeError);
  });
});
