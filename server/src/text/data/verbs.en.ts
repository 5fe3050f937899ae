/** English verbs that open bullets, in their base form; regular ones. */
export const regularVerbs: readonly string[] = `
accelerate accept access accommodate accomplish account achieve acquire act adapt add address adhere adjust administer adopt advance advertise
advise advocate aggregate aid align allocate amplify analyse analyze answer apply appoint appraise approve arbitrate architect archive arrange
articulate assemble assess assign assist assure attain attend attract audit augment author authenticate authorize automate balance benchmark bill
boost brief broaden budget bundle calculate calibrate care categorize centralize certify chair champion change chart check clarify classify clean
clear close coach coauthor code collaborate collate collect combine communicate compare compile complete compose compute conceive conceptualize
condense conduct configure confirm connect conserve consolidate construct consult containerize contribute control convert convey convince cook
coordinate correct counsel craft create critique curate customize cultivate debug decide decouple decrease dedicate define delegate deliver
demonstrate deploy derive design detect determine develop devise diagnose differentiate digitize direct discover dispatch display dissect distribute
diversify document double draft earn edit educate elevate eliminate embed empower enable encourage enforce engage engineer enhance enlarge enlist
enrich enroll ensure entertain equip escalate establish estimate evaluate examine exceed execute expand expedite experiment explain explore export
extend extract fabricate facilitate familiarize fashion file finalize finance fix focus formalize format formulate foster found fulfill fund further
gain gather generate govern guard guide handle harden head help hire host identify illustrate imagine implement import improve improvise incorporate
increase index influence inform initiate innovate inspect inspire install institute instruct instrument insure integrate interact interface
interpret interview introduce invent inventory investigate invoice involve isolate join judge justify keynote label launch lecture leverage
liaise license lift link listen load localize locate log lower maintain manage manufacture map market master maximize measure mediate mentor merge
migrate minimize mobilize model moderate modernize modify monitor motivate move navigate negotiate normalize note nurture observe obtain open operate
optimise optimize orchestrate order organise organize orient originate outline outperform outsource overhaul own pack package participate partner
patch perfect perform persuade photograph pilot pioneer place plan play polish port position predict prepare prescribe present preserve prevent
prioritise prioritize process procure produce profile program project promote proofread propose protect prototype prove provide provision publish
purchase pursue qualify quantify query raise reach rate realize rearchitect receive recognize recommend reconcile record recover recruit rectify
redesign reduce reengineer refactor refer refine refocus regulate reinforce relate release remodel remove renew renovate reorganize repair replace
report reposition represent research reshape resolve respond restore restructure retain retrieve review revise revitalize revolutionize reward route
sample save scale scan schedule scope score scrape screen script secure segment select separate serve service setup shape share ship simplify simulate
sketch slash solicit solve sort source spearhead specify sponsor stabilize staff standardize start steer stimulate strategize streamline strengthen
structure study submit substitute succeed suggest summarize supervise supply support surpass survey sustain synchronize synthesize tailor target team
test track trade train transcribe transfer transform transition translate transport treat triple troubleshoot tune tutor uncover unify unite update
upgrade upload use utilise utilize validate value verify visit visualize volunteer weigh welcome widen wire work
`
  .trim()
  .split(/\s+/);

/** Base and past of the irregular ones. */
export const irregularVerbs: Readonly<Record<string, string>> = {
  be: 'was',
  become: 'became',
  begin: 'began',
  break: 'broke',
  bring: 'brought',
  broadcast: 'broadcast',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose',
  cut: 'cut',
  deal: 'dealt',
  do: 'did',
  draw: 'drew',
  drive: 'drove',
  feed: 'fed',
  find: 'found',
  forecast: 'forecast',
  foresee: 'foresaw',
  get: 'got',
  give: 'gave',
  go: 'went',
  grow: 'grew',
  have: 'had',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  learn: 'learned',
  leave: 'left',
  let: 'let',
  make: 'made',
  meet: 'met',
  offset: 'offset',
  overcome: 'overcame',
  oversee: 'oversaw',
  pay: 'paid',
  put: 'put',
  read: 'read',
  rebuild: 'rebuilt',
  reset: 'reset',
  rewrite: 'rewrote',
  run: 'ran',
  see: 'saw',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shoot: 'shot',
  show: 'showed',
  shut: 'shut',
  spend: 'spent',
  spin: 'spun',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  strive: 'strove',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  troubleshoot: 'troubleshot',
  undertake: 'undertook',
  understand: 'understood',
  uphold: 'upheld',
  win: 'won',
  withdraw: 'withdrew',
  write: 'wrote',
};

/** Verbs of more than one syllable, and irregular ones, that double their last letter before an ending. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  'admit begin commit control cut debug defer enroll equip forget format get infer let map net occur offset patrol permit plan prefer program put refer regret rerun reset run scan scrap set ship shop shut slim spin split step stop submit tag transfer transmit trim upset win wrap'.split(
    ' ',
  ),
);
