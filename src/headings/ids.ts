/** Gives headings ids without their section numbers, before Starlight and Astro give them ids with. */
import type { HastPluginEntry } from 'satteri';
import { createHeadingSlugger } from './slug.ts';

/** A Sätteri plugin: `## 5.6.4 Channel axioms` gets the id `channel-axioms`. An id set by hand is kept. */
export const headingIds: HastPluginEntry = () => {
  const slug = createHeadingSlugger();
  return {
    name: 'heading-ids-without-numbers',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (typeof node.properties['id'] === 'string') return;
        context.setProperty(node, 'id', slug(context.textContent(node)));
      },
    },
  };
};
