/**
 * Says of tables what they are. Safari 14 to 16 skipped a table, or lost its headers, where cells are laid out otherwise
 * than a table's, as theme.css does on a phone, unless the roles are written.
 */

const ROLES = {
  table: 'table',
  tr: 'row',
  td: 'cell',
  'th[scope=col]': 'columnheader',
  'th[scope=row]': 'rowheader',
} as const;

/** Gives the tables of the text their roles. */
export function enableTables(): void {
  for (const [part, role] of Object.entries(ROLES))
    for (const element of document.querySelectorAll(`.sl-markdown-content ${part}`)) element.role = role;
}
