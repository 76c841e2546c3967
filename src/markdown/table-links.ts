/** Gives tables ids and links, so that each has an address. */
import type { HastPluginEntry } from 'satteri';

/**
 * A Sätteri plugin, to be used after that for the ids of headings: a table is named after the heading above it, as in
 * `table-channel-axioms`, a second one below it `table-channel-axioms-2`; a link to it follows it. An id set by hand is
 * kept.
 */
export const tableLinks: HastPluginEntry = () => {
  let heading = { id: '', text: '' };
  const times = new Map<string, number>();
  return {
    name: 'table-links',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'],
      visit(node, context) {
        if (node.tagName !== 'table') {
          heading = {
            id: String(node.properties['id']),
            text: context.textContent(node).replace(/^\d+(?:\.\d+)+\s+/, ''),
          };
          return;
        }
        const name = ['table', heading.id].filter(Boolean).join('-');
        const count = (times.get(name) ?? 0) + 1;
        times.set(name, count);
        const given = node.properties['id'];
        const id = typeof given === 'string' ? given : count === 1 ? name : `${name}-${count}`;
        context.setProperty(node, 'id', id);
        context.insertAfter(node, {
          type: 'element',
          tagName: 'a',
          properties: {
            className: ['link'],
            href: `#${id}`,
            ariaLabel: heading.text ? `Table in “${heading.text}”` : 'Table',
          },
          children: [],
        });
      },
    },
  };
};
