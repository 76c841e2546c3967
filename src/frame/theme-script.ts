/** The one script that stands in the pages themselves; the Content-Security-Policy allows it by its hash. */
import source from './theme.js?raw';

/** `theme.js` as pages carry it: without its comments and indentation, which every page would weigh. */
export const themeScript = source.replace(/^\s*(?:\/\/.*)?/gm, '').replaceAll('\n', '');
