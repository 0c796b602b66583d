/** The bytes of a copy for another coder. */
import type { NewId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { ProjectHistory } from '../../shared/project-file/projectHistory.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { fillPacket, type PacketContent, packetName } from '../../shared/second-coder/packet.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';

export interface CopyWish extends Omit<PacketContent, 'source'> {
  /** Of who will code the copy. */
  readonly initials: string;
}

export interface CopyParts {
  readonly now: () => string;
  readonly newId: NewId;
}

export function writeCopy(
  source: Project,
  { initials, ...content }: CopyWish,
  { now, newId }: CopyParts,
): Uint8Array | Refusal {
  const created = newProject(packetName(source, initials), initials, { now: now(), newId });
  if (isRefusal(created)) return created;
  const number = (created.rows.at(-1)?.number ?? 0) + 1;
  const context = { coderId: null, now: now(), newId };
  const filled = performCommand(created.project, fillPacket, { ...content, source }, context, number);
  if (isRefusal(filled)) return filled;
  const rows = filled.row ? [...created.rows, filled.row] : created.rows;
  return writeProjectFile(filled.project, ProjectHistory.of(rows));
}
