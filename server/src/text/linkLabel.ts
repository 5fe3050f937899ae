/** How CommonMark compares the labels of links: case and white space do not count. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
