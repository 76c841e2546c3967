/** Which pages search lists last: those that name what is planned, or only list what others explain. */
import { isOpen, type SiteIndex } from '../roadmap/navigation.ts';
import { phaseAt } from '../roadmap/outline.ts';
import { questionAreas, questions } from '../roadmap/questions.ts';

/** Pages that have a line on everything, and so are found for everything; with those below them. */
const LISTS = ['/roadmap/', '/glossary/', '/corrections/'];

/** Whether all other pages go before the one at an address, such as `/phase-5/`. */
export function ranksLast(path: string, site: SiteIndex): boolean {
  if (LISTS.some((list) => path.startsWith(list))) return true;
  const phase = phaseAt(path);
  if (phase?.path === path) return !isOpen(phase, site);
  const area = questionAreas.find((candidate) => candidate.path === path);
  return (
    area !== undefined &&
    !questions.some((question) => question.area.path === area.path && site.question(question.number))
  );
}
