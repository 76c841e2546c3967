/** What code blocks do in the browser: copy, open in the Go Playground; and, as tables, scroll by keyboard. */

import { announce } from '../announce.client.ts';

const COPIED_FOR = 1500;

/**
 * The text of a block of code, folded lines included: each line ends with a newline. Of a session at the command line,
 * what is typed.
 */
function blockText(block: Element): string {
  const text = [...block.querySelectorAll('pre')].map(({ textContent }) => textContent).join('');
  return block.querySelector('[data-language=shellsession]') ? commandsIn(text) : text;
}

/** The commands of a session without their prompts; further lines of a command follow it at once. */
function commandsIn(text: string): string {
  const commands = text.match(/^\$ .*\n(?:> .*\n)*/gm) ?? [];
  return commands.join('').replace(/^[$>] /gm, '');
}

async function copy(button: Element): Promise<void> {
  const label = button.firstElementChild;
  const block = button.closest('figure');
  if (!label || !block) return;
  try {
    await navigator.clipboard.writeText(blockText(block));
    label.textContent = 'Copied';
    announce('Code copied');
  } catch {
    label.textContent = 'Not copied';
  }
  setTimeout(() => (label.textContent = 'Copy'), COPIED_FOR);
}

/**
 * The Playground keeps a program at an address that follows from its text, once it was sent there. Sends
 * it, then opens that address in a new tab.
 */
async function openPlayground(link: HTMLAnchorElement): Promise<void> {
  const { program: elsewhere } = link.dataset;
  const program = elsewhere
    ? document.getElementById(elsewhere)
    : link.closest('.example')?.querySelector('figure');
  if (!program) return;
  // Opened at once, while the browser still sees the click.
  const tab = open('', '_blank');
  try {
    await fetch(link.dataset['share'] ?? '', { method: 'POST', body: blockText(program) });
  } catch {
    // The address may be known there all the same.
  }
  if (tab) {
    tab.opener = null;
    tab.location.href = link.href;
  } else location.href = link.href;
}

/** Lets code and tables that are wider than the page take the focus, so that arrow keys scroll them. */
function followWidth(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const block of document.querySelectorAll('.expressive-code pre, .sl-markdown-content table')) {
    observer.observe(block);
  }
}

/** Starts all of it; call it once for each page. */
export function enableCode(): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest('[data-copy]');
    if (button) void copy(button);
    const link = target.closest<HTMLAnchorElement>('a[data-share]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openPlayground(link);
  });
  followWidth();
}
