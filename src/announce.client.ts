/** Tells readers in a few words, at the foot of the window and aloud, what a press of a button or a link has done. */

/** How long the words stand there, in milliseconds. */
const SHOWN_FOR = 2500;

let announcer: HTMLElement | undefined;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Puts the place for announcements at the end of the page; screen readers must know it before it says something. */
export function addAnnouncer(): void {
  announcer = document.createElement('p');
  announcer.className = 'told';
  announcer.role = 'status';
  document.body.append(announcer);
}

/** Shows a few words for a moment, and has them read out. */
export function announce(words: string): void {
  if (!announcer) return;
  announcer.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => announcer?.replaceChildren(), SHOWN_FOR);
}
