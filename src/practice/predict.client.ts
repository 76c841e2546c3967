/** Tells a reader who has chosen an answer whether it is right, and opens what was recorded. */

const RESULTS = {
  right: 'Right.',
  wrong: 'Not this one. The record below shows what happens.',
} as const;

/** Answers the choices of every prediction on the page. */
export function enablePredictions(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const choices = target.closest<HTMLElement>('[data-predict]');
    if (!choices) return;
    const result = target.value === choices.dataset['predict'] ? 'right' : 'wrong';
    for (const label of choices.querySelectorAll('label')) delete label.dataset['result'];
    const chosen = target.closest('label');
    if (chosen) chosen.dataset['result'] = result;
    const status = choices.querySelector('[role="status"]');
    if (status) status.textContent = RESULTS[result];
    const answer = choices.closest('[data-practice]')?.querySelector(':scope > details');
    answer?.setAttribute('open', '');
  });
}
