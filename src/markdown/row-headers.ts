/** Lets cells of tables name their rows and columns, for those who hear a table cell by cell. */
import type { HastPluginEntry } from 'satteri';

/** A Sätteri plugin: the first cell of a body's row becomes its header, unless it is empty; the head's name columns. */
export const rowHeaders: HastPluginEntry = () => ({
  name: 'row-headers',
  element: {
    filter: ['tbody', 'th'],
    visit(body, context) {
      if (body.tagName === 'th') {
        context.setProperty(body, 'scope', body.properties['scope'] ?? 'col');
        return;
      }
      for (const row of body.children) {
        if (row.type !== 'element') continue;
        const cell = row.children.find((child) => child.type === 'element');
        if (cell?.type !== 'element' || cell.tagName !== 'td' || context.textContent(cell).trim() === '')
          continue;
        context.replaceNode(cell, {
          type: 'element',
          tagName: 'th',
          properties: { ...cell.properties, scope: 'row' },
          children: [...cell.children],
        });
      }
    },
  },
});
