import { expect, it } from 'vitest';
import { addCoder, renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({ coders: ['MP'] });

it('renames the project, trimmed; an empty name is refused', () => {
  expect(projectInfo(run(study.project, renameProject, { name: ' Nuits ' }).project).name).toBe('Nuits');
  expect(refusalOf(study.project, renameProject, { name: ' \n' }).refused).toBe('projectNameEmpty');
});

it('adds a coder; initials are one coder’s, without regard to case', () => {
  const context = contextOf();
  const { project } = run(study.project, addCoder, { initials: ' JD ', name: 'Jeanne D.' }, context);
  expect([...project.coders.values()].at(-1)).toMatchObject({
    initials: 'JD',
    name: 'Jeanne D.',
    createdAt: context.now,
  });
  expect(refusalOf(study.project, addCoder, { initials: 'mp' })).toEqual({
    refused: 'coderExists',
    params: { initials: 'mp' },
  });
  expect(refusalOf(study.project, addCoder, { initials: ' ' }).refused).toBe('coderInitialsEmpty');
});
