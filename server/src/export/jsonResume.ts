import type { TextExporter } from './exporter.ts';
import { findOmissions } from './jsonResume/omissions.ts';
import { readJsonResume } from './jsonResume/readJsonResume.ts';

/** JSON Resume 1.0.0 (https://jsonresume.org/schema). docs/json-resume.md says what goes where. */
export const jsonResume: TextExporter = {
  id: 'json-resume',
  label: 'JSON Resume',
  extension: '.json',
  export: ({ resume }) => {
    const json = readJsonResume(resume);
    return { content: `${JSON.stringify(json, null, 2)}\n`, omissions: findOmissions(resume, json) };
  },
};
