import * as jsonc from 'jsonc-parser';

/**
 * The edits that add a heading to `sections.accepted` of a configuration's text; none where it is there. Comments stay.
 * Where something else stands in the list's place, it gives way to the list.
 */
export function acceptedEdits(text: string, heading: string): jsonc.EditResult {
  const root: unknown = jsonc.parse(text);
  if (!isObject(root)) return jsonc.modify(text, [], { sections: { accepted: [heading] } }, { formattingOptions });
  if (!isObject(root.sections)) return jsonc.modify(text, ['sections'], { accepted: [heading] }, { formattingOptions });
  const { accepted } = root.sections;
  if (!Array.isArray(accepted)) return jsonc.modify(text, ['sections', 'accepted'], [heading], { formattingOptions });
  if (accepted.includes(heading)) return [];
  return jsonc.modify(text, ['sections', 'accepted', -1], heading, { formattingOptions, isArrayInsertion: true });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
