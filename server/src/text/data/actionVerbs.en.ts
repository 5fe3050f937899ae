/** What a bullet can tell. */
export type Deed = 'lead' | 'build' | 'improve' | 'save' | 'grow' | 'examine' | 'introduce' | 'communicate' | 'teach' | 'deliver';

/**
 * English verbs that open bullets with what the person did, by deed, in their base form, the stronger first. The choice is that of the
 * lists of career services (Harvard, MIT and Princeton name most of them).
 */
export const actionVerbsByDeed: Readonly<Record<Deed, string>> = {
  lead: 'lead direct manage head oversee guide orchestrate coordinate supervise chair mobilize recruit delegate',
  build: 'build design develop create engineer architect launch implement ship deploy prototype construct integrate program craft',
  improve:
    'improve streamline optimize automate modernize accelerate redesign simplify strengthen refactor overhaul upgrade refine restructure',
  save: 'reduce cut eliminate lower save consolidate shorten prevent recover retain',
  grow: 'grow increase raise expand double boost scale exceed win generate attract extend',
  examine: 'analyze evaluate diagnose investigate measure forecast audit assess research test survey uncover',
  introduce: 'introduce establish found pioneer initiate standardize migrate transform institute devise unify',
  communicate: 'present negotiate persuade publish write author advise document lobby translate represent',
  teach: 'teach train mentor coach tutor educate instruct onboard empower',
  deliver: 'deliver achieve resolve complete secure earn execute produce organize plan administer',
};
