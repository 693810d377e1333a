// The search of the documentation: headings, texts and rows of tables, which the
// build has listed (site/build/docs.go). Results are links, in a list that arrow
// keys walk through.

import MiniSearch from 'minisearch';

interface Section {
  u: string; // address
  p: string; // page
  t: string; // heading
  x: string; // text
}

const MOST = 12;

export async function search(field: HTMLInputElement, index: string): Promise<void> {
  const response = await fetch(index);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const sections = (await response.json()) as Section[];
  const engine = new MiniSearch<Section & { id: number }>({
    fields: ['t', 'x', 'p'],
    searchOptions: { boost: { t: 4 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND' },
  });
  engine.addAll(sections.map((section, id) => ({ ...section, id })));

  const box = document.getElementById('found')!;
  const text = document.getElementById('found-text')!;
  const list = document.getElementById('found-list')!;
  const links = () => [...list.querySelectorAll('a')];

  function show(): void {
    const words = field.value.trim();
    box.hidden = words === '';
    if (!words) return;
    const hits = engine.search(words);
    text.textContent =
      hits.length === 0 ? `Nothing is found for “${words}”.` : hits.length === 1 ? '1 place' : `${hits.length} places${hits.length > MOST ? `, the first ${MOST}` : ''}`;
    list.replaceChildren(
      ...hits.slice(0, MOST).map((hit) => {
        const section = sections[hit.id as number];
        const link = document.createElement('a');
        link.href = section.u;
        const title = document.createElement('b');
        title.textContent = section.t;
        const where = document.createElement('small');
        where.textContent = section.p === section.t ? section.x : `${section.p}: ${section.x}`;
        link.append(title, where);
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }

  function close(): void {
    box.hidden = true;
  }

  function walk(event: KeyboardEvent): void {
    if (box.hidden) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      field.focus();
      close();
    } else if (event.key === 'ArrowDown' && all.length) {
      event.preventDefault();
      all[Math.min(at + 1, all.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (all[at - 1] ?? field).focus();
    } else if (event.key === 'Enter' && event.target === field && all.length) {
      event.preventDefault();
      all[0].click();
    }
  }

  const whole = field.closest('search')!;
  field.addEventListener('input', show);
  field.addEventListener('focus', () => field.value.trim() && box.hidden && show());
  whole.addEventListener('keydown', (event) => walk(event as KeyboardEvent));
  whole.addEventListener('focusout', (event) => {
    const to = (event as FocusEvent).relatedTarget as Node | null;
    if (to && !whole.contains(to)) close();
  });
  document.addEventListener('pointerdown', (event) => whole.contains(event.target as Node) || close());
  list.addEventListener('click', close); // also to a heading of this page
  show();
}
