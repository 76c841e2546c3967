import GithubSlugger from 'github-slugger';

/**
 * A heading's id: its text without the leading section number, so that renumbering breaks no link. A second heading
 * of the same text on the page gets `-1`, as on GitHub.
 */
export function createHeadingSlugger(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(text.replace(/^\d+(?:\.\d+)+\s+/, ''));
}
