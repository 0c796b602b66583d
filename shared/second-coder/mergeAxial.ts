/** Axial links, their types, and maps of another project. Rules: docs/rules/second-coder.md, SC15 and SC17. */
import { added, type RecordChange } from '../project/changeSet.ts';
import type { AxialLinkId, CodingId, LinkTypeId, MapId } from '../project/ids.ts';
import { isBuiltInLinkType, linkKey } from '../project/linkTypes.ts';
import type { Project } from '../project/project.ts';
import type { AxialLinkType, LinkType } from '../project/records.ts';
import type { Recognised } from './mergePlan.ts';

/**
 * A link of the same type between the same themes is there once; its evidence is what it was. Gives the links of the
 * other project as this one's.
 */
export function mergeLinks(
  project: Project,
  other: Project,
  known: Recognised,
  codings: ReadonlyMap<CodingId, CodingId>,
  changes: RecordChange[],
): ReadonlyMap<AxialLinkId, AxialLinkId> {
  const types = mergeLinkTypes(project, other, known, changes);
  const allTypes = { linkTypes: new Map([...other.linkTypes, ...project.linkTypes]) };
  const present = new Map(
    [...project.axialLinks.values()].map((link) => [linkKey(allTypes, link), link.id] as const),
  );
  const links = new Map<AxialLinkId, AxialLinkId>();
  for (const link of other.axialLinks.values()) {
    const [fromId, toId] = [known.themes.get(link.fromId), known.themes.get(link.toId)];
    const type = isBuiltInLinkType(link.type) ? link.type : types.get(link.type);
    if (!fromId || !toId || !type || fromId === toId) continue;
    const key = linkKey(allTypes, { fromId, toId, type });
    const own = present.get(key) ?? (project.axialLinks.has(link.id) ? link.id : undefined);
    if (own !== undefined) {
      links.set(link.id, own);
      continue;
    }
    const coderId = link.coderId && (known.coders.get(link.coderId) ?? null);
    const evidence = link.evidence.flatMap((id) => codings.get(id) ?? []);
    changes.push(added('axialLinks', { ...link, fromId, toId, type, coderId, evidence }));
    links.set(link.id, link.id);
  }
  return links;
}

/** By identity, else by name and symmetry; others come in. */
function mergeLinkTypes(
  project: Project,
  other: Project,
  known: Recognised,
  changes: RecordChange[],
): ReadonlyMap<AxialLinkType, LinkTypeId> {
  const types = new Map<AxialLinkType, LinkTypeId>();
  const isSame = (a: LinkType, b: LinkType) =>
    a.name.toLowerCase() === b.name.toLowerCase() && a.isSymmetric === b.isSymmetric;
  for (const type of other.linkTypes.values()) {
    const own =
      project.linkTypes.get(type.id) ?? [...project.linkTypes.values()].find((one) => isSame(one, type));
    types.set(type.id, own?.id ?? type.id);
    if (own) continue;
    const coderId = type.coderId && (known.coders.get(type.coderId) ?? null);
    changes.push(added('linkTypes', { ...type, coderId }));
  }
  return types;
}

/** Maps that are not here come in with the themes that are; one that is here stays as it is. */
export function mergeMaps(
  project: Project,
  other: Project,
  known: Recognised,
  changes: RecordChange[],
): void {
  const come = new Set<MapId>();
  for (const map of other.maps.values()) {
    if (project.maps.has(map.id)) continue;
    come.add(map.id);
    changes.push(added('maps', { ...map, coderId: map.coderId && (known.coders.get(map.coderId) ?? null) }));
  }
  for (const item of other.mapItems.values()) {
    if (!come.has(item.mapId) || project.mapItems.has(item.id)) continue;
    const themeId = item.themeId && known.themes.get(item.themeId);
    if (themeId !== undefined) changes.push(added('mapItems', { ...item, themeId }));
  }
}
