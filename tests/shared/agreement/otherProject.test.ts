import { describe, expect, it } from 'vitest';
import { sharedTranscripts } from '../../../shared/agreement/coderWork.ts';
import { layOver } from '../../../shared/agreement/otherProject.ts';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import { codingRows } from '../../../shared/tables/codingRows.ts';
import { withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const own = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['E1 : On est seule.'], E2: ['E2 : Je dors.'] },
  themes: ['Vécu > Solitude'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'On est seule' }],
});
/** Made on another machine: other identities, another name of one transcript, a theme more, other words in E2. */
const other = withGuids(
  buildProject({
    coders: ['MP', 'JD'],
    transcripts: { 'Entretien 1': ['E1 : On est seule.'], E2: ['E2 : Je dors bien.'] },
    themes: ['vécu > solitude', 'Vécu > Nuit'],
    codings: [
      { coder: 'JD', in: 'Entretien 1', theme: 'vécu > solitude', quote: 'seule' },
      { coder: 'JD', in: 'Entretien 1', theme: 'Vécu > Nuit', quote: 'On est' },
      { coder: 'MP', in: 'Entretien 1', theme: 'Vécu > Nuit', quote: 'est' },
      { coder: 'JD', in: 'E2', theme: 'Vécu > Nuit', quote: 'bien' },
    ],
  }).project,
);
const coderOf = (initials: string) => {
  const coder = [...other.coders.values()].find((one) => one.initials === initials);
  if (!coder) throw new Error('No coder.');
  return coder.id;
};

describe('another project laid over this one', () => {
  it('AG10: knows transcripts by their words and themes by path, and takes one coder’s work', () => {
    const { project, coderId, unknownTranscripts } = layOver(own.project, other, coderOf('JD'));
    const rows = [...codingRows(project, { coderId, themeId: null })];
    expect(rows.map(({ transcript, theme, coding }) => [transcript.name, theme.path, coding.quote])).toEqual([
      ['E1', ['Vécu', 'Nuit'], 'On est'],
      ['E1', ['Vécu', 'Solitude'], 'seule'],
    ]);
    expect(unknownTranscripts).toEqual(['E2']);
    expect(themeTree(project).order.map(({ path }) => path.join(' > '))).toEqual([
      'Vécu',
      'Vécu > Solitude',
      'Vécu > Nuit',
    ]);
  });

  it('AG10: keeps two coders of one name apart', () => {
    const { project, coderId } = layOver(own.project, own.project, own.coder('MP'));
    expect(coderId).not.toBe(own.coder('MP'));
    expect(project.codings.size).toBe(2);
  });

  it('AG8: compared are transcripts in which both have worked', () => {
    const { project, coderId } = layOver(own.project, other, coderOf('JD'));
    expect(sharedTranscripts(project, [own.coder('MP'), coderId])).toEqual([own.transcript('E1')]);
  });
});
