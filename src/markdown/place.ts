import { type ComponentUse, pageFileAt, readPage } from './page.ts';

/**
 * Where a component stands in the page at an address, for messages: the page's file, and the line as far as it can be
 * told.
 *
 * @param projectRoot The project's folder, absolute.
 * @param address The page's address, such as `/phase-5/channels/`.
 * @param isMeant Tells the component from the others of the page.
 */
export function placeOfComponent(
  projectRoot: string,
  address: string,
  isMeant: (component: ComponentUse) => boolean,
): { file: string; line?: number } {
  const file = pageFileAt(projectRoot, address);
  if (file === undefined) return { file: address };
  const line = readPage(projectRoot, file).components.find(isMeant)?.line;
  return line === undefined ? { file } : { file, line };
}
