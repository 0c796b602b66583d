/** English words of the area "project": what every command may answer. */

export const commands = {
  createProject: 'Create project',
  renameProject: 'Rename project',
  addCoder: 'Add coder',
};
export const refusals = {
  noCoder: () => 'Say first who codes: a coding needs a coder.',
  recordMissing: () => 'What this acts on is no longer in the project.',
  projectNameEmpty: () => 'Give the project a name.',
  coderInitialsEmpty: () => 'Give the coder initials, such as MP.',
  coderExists: ({ initials }: { initials: string }) => `The project already has a coder ${initials}.`,
};
export const problems = {};
export const words = {};
