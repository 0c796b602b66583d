/** The two coders that `agreement` compares: of one project, or one each of two project files. */
import path from 'node:path';
import { layOver } from '../../shared/agreement/otherProject.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import { roundNamed } from '../../shared/rounds/roundNamed.ts';
import { nameProblem } from '../../shared/words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { blindRefusal, coderToRead, openSession } from './session.ts';
import type { VerbArguments, VerbIo } from './verb.ts';

export interface ComparedCoders {
  /** With the other project's coder laid over it, where there is another project. */
  readonly project: Project;
  readonly coderIds: readonly [CoderId, CoderId];
  /** Initials; with the file where two coders have the same. */
  readonly labels: readonly [string, string];
}

export async function comparedCoders(
  project: Project,
  args: VerbArguments,
  io: VerbIo,
): Promise<ComparedCoders | Refusal> {
  const names = args.list('coders');
  if (args.option('coders') !== null && names.length !== 2)
    return refuse('agreementTwoCoders', { given: names.join(', ') });
  const [first = null, second = null] = names;
  const otherFile = args.option('with');
  if (otherFile === null) {
    const named = roundNamed(project, args.option('round'));
    if (isRefusal(named)) return named;
    const parts = named.round?.parts ?? [];
    const ofRound = parts.map(({ coderId }) => project.coders.get(coderId)?.initials ?? '');
    const [a, b] = first === null && ofRound.length === 2 ? ofRound : [first, second];
    return notBlind(project, ofOneProject(project, a ?? null, b ?? null));
  }
  const session = await openSession(otherFile, io);
  if (isRefusal(session)) return session;
  const own = coderOf(project, first, args.operand(0));
  if (typeof own === 'object') return own;
  const other = coderOf(session.project, second, otherFile);
  if (typeof other === 'object') return other;
  const laid = layOver(project, session.project, other);
  if (laid.unknownTranscripts.length > 0) {
    const transcripts = laid.unknownTranscripts.join(', ');
    const params = { file: path.basename(otherFile), count: laid.unknownTranscripts.length, transcripts };
    io.sayProblem(nameProblem(null, 'agreementUnknownTranscripts', params));
  }
  const initials = (of: Project, id: CoderId) => of.coders.get(id)?.initials ?? '';
  const [a, b] = [initials(project, own), initials(session.project, other)];
  const label = (one: string, file: string) => (a === b ? `${one} (${path.basename(file)})` : one);
  const blind = blindRefusal(project, [a, b]) ?? blindRefusal(session.project, [a, b]);
  if (blind) return blind;
  return {
    project: laid.project,
    coderIds: [own, laid.coderId],
    labels: [label(a, args.operand(0)), label(b, otherFile)],
  };
}

/** Figures of two coders show each what the other did. */
function notBlind(project: Project, compared: ComparedCoders | Refusal): ComparedCoders | Refusal {
  return isRefusal(compared) ? compared : (blindRefusal(project, compared.labels) ?? compared);
}

/** Named, or the two that there are. */
function ofOneProject(
  project: Project,
  first: string | null,
  second: string | null,
): ComparedCoders | Refusal {
  const coders = [...project.coders.values()].sort((a, b) => compareNatural(a.initials, b.initials));
  const known = coders.map(({ initials }) => initials).join(', ');
  if (first === null || second === null) {
    const [a, b, ...others] = coders;
    if (!a || !b || others.length > 0) return refuse('agreementCodersNeeded', { known });
    return { project, coderIds: [a.id, b.id], labels: [a.initials, b.initials] };
  }
  const [a, b] = [coderToRead(project, first), coderToRead(project, second)];
  if (isRefusal(a)) return a;
  if (isRefusal(b)) return b;
  if (a.coderId === null || b.coderId === null || a.coderId === b.coderId)
    return refuse('agreementTwoCoders', { given: `${first}, ${second}` });
  const label = (id: CoderId) => project.coders.get(id)?.initials ?? '';
  return { project, coderIds: [a.coderId, b.coderId], labels: [label(a.coderId), label(b.coderId)] };
}

/** Named, or the only one of the file. */
function coderOf(project: Project, initials: string | null, file: string): CoderId | Refusal {
  if (initials !== null) {
    const read = coderToRead(project, initials);
    if (isRefusal(read)) return read;
    if (read.coderId !== null) return read.coderId;
  }
  const [only, ...others] = [...project.coders.values()];
  if (only && others.length === 0) return only.id;
  const known = [...project.coders.values()].map((coder) => coder.initials).join(', ');
  return refuse('agreementCoderOfFile', { file: path.basename(file), known });
}
