// A picture to move in: a canvas that shows a part of a scene, larger or smaller, by
// pointer, fingers, buttons and keys. Zooming in beyond the scene's largest scale
// opens what is there, zooming out beyond all of it goes up.

import { make } from './elements';

/** The part that is shown: (0, 0) of the canvas is (x, y) of the scene. */
export interface Part {
  x: number;
  y: number;
  scale: number; // pixels of a unit
  width: number; // of the canvas, in pixels
  height: number;
}

export interface Scene {
  width: number; // in units of its own
  height: number;
  most: number; // pixels of a unit
  /** Draws in pixels. */
  draw(context: CanvasRenderingContext2D, part: Part): void;
  /** Takes a click or tap at a place. */
  choose(x: number, y: number): void;
  /** Opens what is chosen. */
  enter(): void;
  up(): void;
  /** Chooses what comes next in a direction. */
  move(dx: number, dy: number): void;
}

export interface Plane {
  element: HTMLElement;
  canvas: HTMLCanvasElement;
  /** Shows all of a scene. */
  set(scene: Scene): void;
  draw(): void;
  /** Shows a place in the middle, at least so large. */
  show(x: number, y: number, scale: number): void;
  /** Shows a rectangle. */
  fit(x: number, y: number, width: number, height: number): void;
  /** What fits the whole scene. */
  least(): number;
}

const STEP = 1.5; // of buttons and keys

export function createPlane(label: string): Plane {
  const canvas = make('canvas', 'plane');
  canvas.tabIndex = 0;
  canvas.role = 'application';
  canvas.ariaLabel = label;
  const button = (text: string, name: string, key: string, act: () => void) => {
    const element = make('button', 'quiet', text);
    Object.assign(element, { ariaLabel: name, title: `${name} (${key})` });
    element.addEventListener('click', act);
    return element;
  };
  const buttons = make(
    'div', 'plane-buttons',
    button('+', 'Zoom in', '+', () => zoom(STEP)),
    button('−', 'Zoom out', '−', () => zoom(1 / STEP)),
    button('All', 'Show all', '0', () => all()),
  );
  const element = make('div', 'plane-box', canvas, buttons);
  const part: Part = { x: 0, y: 0, scale: 1, width: 0, height: 0 };
  let scene: Scene | undefined;
  let whole = true; // all of the scene is shown, whatever the size
  let frame = 0;

  const least = () => (scene ? Math.min(part.width / scene.width, part.height / scene.height) : 1);

  function draw(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const context = canvas.getContext('2d')!;
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, part.width, part.height);
      if (scene && part.width) scene.draw(context, part);
    });
  }

  /** Keeps the scene in view, in the middle where it is smaller. */
  function settle(): void {
    if (!scene) return;
    part.scale = Math.min(Math.max(part.scale, least()), scene.most);
    const clamp = (at: number, size: number, pixels: number) => {
      const seen = pixels / part.scale;
      // Anything can stand in the middle, so that what is at the edges leaves it free.
      return seen >= size && part.scale <= least() * 1.001 ? (size - seen) / 2 : Math.min(Math.max(at, -seen / 2), size - seen / 2);
    };
    part.x = clamp(part.x, scene.width, part.width);
    part.y = clamp(part.y, scene.height, part.height);
    whole = part.scale <= least() * 1.001;
    canvas.dataset.whole = String(whole);
    draw();
  }

  function all(): void {
    part.scale = 0;
    settle();
  }

  /** Zooms about a place of the canvas, its middle by default. */
  function zoom(by: number, px = part.width / 2, py = part.height / 2): void {
    if (!scene) return;
    if (by > 1 && part.scale >= scene.most * 0.999) return scene.enter();
    if (by < 1 && part.scale <= least() * 1.001) return scene.up();
    const [x, y] = [part.x + px / part.scale, part.y + py / part.scale];
    part.scale = Math.min(Math.max(part.scale * by, least()), scene.most);
    [part.x, part.y] = [x - px / part.scale, y - py / part.scale];
    settle();
  }

  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;

  const at = (event: MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  canvas.addEventListener('pointerdown', (event) => {
    if (!pointers.size) moved = 0;
    pointers.set(event.pointerId, at(event));
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (other) {
      const distance = (p: { x: number; y: number }) => Math.hypot(p.x - other.x, p.y - other.y);
      const by = distance(now) / Math.max(distance(before), 1);
      if (scene && part.scale * by < scene.most && part.scale * by > least()) zoom(by, (now.x + other.x) / 2, (now.y + other.y) / 2);
    } else if (moved > 4) {
      part.x -= (now.x - before.x) / part.scale;
      part.y -= (now.y - before.y) / part.scale;
      settle();
    }
  });
  canvas.addEventListener('pointerup', (event) => {
    if (pointers.size === 1 && moved <= 4 && scene) {
      const { x, y } = at(event);
      scene.choose(part.x + x / part.scale, part.y + y / part.scale);
    }
    pointers.delete(event.pointerId);
  });
  canvas.addEventListener('pointercancel', (event) => pointers.delete(event.pointerId));
  canvas.addEventListener('dblclick', () => scene?.enter());
  // A wheel scrolls what is around; with Ctrl, as pinching a touchpad is, it zooms.
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { x, y } = at(event);
      zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 120), x, y);
    },
    { passive: false },
  );
  canvas.addEventListener('keydown', (event) => {
    const act: Record<string, () => void> = {
      '+': () => zoom(STEP), '=': () => zoom(STEP), '-': () => zoom(1 / STEP), '−': () => zoom(1 / STEP), '0': all,
      ArrowLeft: () => scene?.move(-1, 0), ArrowRight: () => scene?.move(1, 0), ArrowUp: () => scene?.move(0, -1), ArrowDown: () => scene?.move(0, 1),
      Enter: () => scene?.enter(), Escape: () => scene?.up(), Backspace: () => scene?.up(),
    };
    if (!act[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act[event.key]();
  });

  new ResizeObserver(() => {
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    if (!width) return;
    // What was in the middle stays there.
    part.x += (part.width - width) / part.scale / 2;
    part.y += (part.height - height) / part.scale / 2;
    [part.width, part.height] = [width, height];
    [canvas.width, canvas.height] = [Math.round(part.width * devicePixelRatio), Math.round(part.height * devicePixelRatio)];
    if (whole) part.scale = 0;
    settle();
  }).observe(canvas);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);

  return {
    element,
    canvas,
    set(next) {
      scene = next;
      all();
    },
    draw,
    show(x, y, scale) {
      part.scale = Math.max(part.scale, scale);
      settle(); // clamps the scale
      [part.x, part.y] = [x - part.width / part.scale / 2, y - part.height / part.scale / 2];
      settle();
    },
    fit(x, y, width, height) {
      part.scale = Math.min(part.width / width, part.height / height);
      settle();
      [part.x, part.y] = [x + width / 2 - part.width / part.scale / 2, y + height / 2 - part.height / part.scale / 2];
      settle();
    },
    least,
  };
}
