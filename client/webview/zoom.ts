import type { Frame } from './frame.ts';

/** Scales the desk with the sheets on it: so that one fits into the window, or as the person wants it. */
export class Zoom {
  private readonly frame: Frame;
  private chosen: number | undefined;
  private scale = 1;

  /** `chosen` is the size that the person wanted before, 1 being the true one; undefined where a sheet is to fit. */
  constructor(frame: Frame, chosen: number | undefined) {
    this.frame = frame;
    this.chosen = chosen;
  }

  get factor(): number | undefined {
    return this.chosen;
  }

  /** Shows a sheet as wide as the window; paper is never shown larger than it is. */
  fitWidth(): void {
    this.zoomTo(undefined);
  }

  zoomIn(): void {
    this.zoomTo(steps.find((step) => step > this.scale * 1.01) ?? steps.at(-1));
  }

  zoomOut(): void {
    this.zoomTo(steps.findLast((step) => step < this.scale * 0.99) ?? steps[0]);
  }

  /** To be called whenever the desk or the window has another size. */
  apply(): void {
    const { view, desk, zoomLevel, fitWidth } = this.frame;
    const width = desk.offsetWidth;
    const { clientWidth } = document.documentElement;
    this.scale = this.chosen ?? Math.min(1, (clientWidth - 2 * desk.offsetLeft) / width);
    desk.style.transform = `scale(${this.scale})`;
    // What is no part of the page keeps its size on the screen.
    desk.style.setProperty('--zoom', `${this.scale}`);
    view.style.width = `${width * this.scale}px`;
    view.style.height = `${desk.offsetHeight * this.scale}px`;
    zoomLevel.textContent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(this.scale);
    fitWidth.setAttribute('aria-pressed', `${this.chosen === undefined}`);
  }

  /** What stands below the toolbar, in the middle of the window, stays there. */
  private zoomTo(factor: number | undefined): void {
    const { view, toolbar } = this.frame;
    const [x, y] = [document.documentElement.clientWidth / 2, toolbar.offsetHeight];
    const before = view.getBoundingClientRect();
    const scale = this.scale;
    this.chosen = factor;
    this.apply();
    const growth = this.scale / scale;
    const after = view.getBoundingClientRect();
    const top = window.scrollY === 0 ? 0 : after.top + (y - before.top) * growth - y;
    window.scrollBy({ left: after.left + (x - before.left) * growth - x, top, behavior: 'instant' });
  }
}

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4];
