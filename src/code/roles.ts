/** What an example is on a page for. */
export type Role = 'first' | 'form' | 'service' | 'broken' | 'proof';

/** What a reader is told of each role. A form, the most common one, needs no word. */
export const ROLES: Readonly<Record<Role, string | undefined>> = {
  first: 'First use',
  form: undefined,
  service: 'In a service',
  broken: 'Broken on purpose',
  proof: 'Proof',
};
