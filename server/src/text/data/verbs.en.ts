/** English verbs that open bullets, in their base form; regular ones. */
export const regularVerbs: readonly string[] = `
bake canvass conclude correspond describe greet lobby mend rehabilitate revamp salvage sculpt shorten solder systematise systematize weld accelerate accept access accommodate accomplish account achieve acquire act adapt add address adhere adjust administer adopt advance advertise
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
  'admit begin chat commit control cut debug defer enroll equip fit flag forget format get infer let map net occur offset patrol permit plan plot prefer program put refer regret rerun reset run scan scrap scrub set ship shop shut slim spin split spot stem step stop strip submit tag transfer transmit trim upset vet win wrap'.split(
    ' ',
  ),
);

/** Participles of irregular verbs that differ from their past, as "base participle". */
export const irregularParticiples =
  'be been, become become, begin begun, break broken, choose chosen, do done, draw drawn, drive driven, foresee foreseen, give given, go gone, grow grown, overcome overcome, oversee overseen, prove proven, rewrite rewritten, run run, see seen, show shown, strive striven, take taken, undertake undertaken, withdraw withdrawn, write written';

/** Forms that can be another form, another verb, or a slip for one: they say nothing for sure about the tense. */
export const unclearForms =
  'bound cast cost cut felt forecast found ground hit lay lead led left let offset put read reset saw set shed shut split spread spun thought upset wound';

/** More verbs, whose base form is as often a noun or an adjective: “Design of …”, “Lead engineer”, “Clean code”. */
export const nounVerbs = `
access account act address advance advocate aggregate aid answer approach architect archive articulate attempt audit author balance batch
benchmark bill boost brew brief broadcast budget bundle buy care catalog catalogue catch chair champion change channel chart check clean
clear close coach coauthor code complete compute contact contract count dress film nurse trace
control cook correct counsel craft critique cut deal debug delegate demo deposit design detail dial digest direct discount dispatch display
document double draft draw drive engineer escort estimate exhibit experience experiment export extract face fashion feed feature field file
filter finance find fit fix flag focus force forecast form format forward foster found frame fund further gain gather gauge go grade grant group guard
guide handle harden head help hire hold host house impact import increase index influence input inspect institute instrument interest interface
interview inventory invoice issue join judge keep keynote key label land launch lay lead learn leave lecture left level leverage liaise license lift link
list live load locate lock log look lower map mark market master match measure meet mentor merge mirror model moderate monitor
mount move net network note object offer offset open order own pack package page paint parent part partner patch pattern pay perfect phone
photograph picture pilot pioneer place plan plant play plot point polish pool port position post practice present press pressure price print probe
process produce profile program project promise prompt proof protest prototype provision pull pump purchase push query question queue quote raise
range rank rate reach read rebuild reclaim record recover redesign reduce refactor refund regard release remodel rent repair repeat replay report
request rerun rescue research reserve reset resort respect rest restructure result retail retreat return review reward rewrite risk roll
root rough round route row rule run sample save scale scan schedule school scope score scout scrape screen script scrub search seat second secure
segment sell sense separate serve service set setup shadow shape share shift ship shoot shop show sign signal sketch slash smooth solicit sort
sound source space spare spearhead speed spend spin split sponsor spot spread staff stage stand standard start state steer stem step stock stop store
storm stress stretch strip structure study style subject submit substitute suit supply support surface surpass survey switch table tackle tag target
task taste team tell test think time title total touch tour track trade train transfer transform transition transport travel treat trial triage
trigger triple troubleshoot trust tune turn tutor type update upgrade upload use utilize value vary vet view visit voice volunteer wait walk
warrant wash watch wave welcome win wire witness work wrap write yield
`;

/** Pasts that as often stand before a noun and describe it: “Automated tests”, “Advanced analytics”. */
export const describingPasts = `
advanced aggregated applied automated balanced based bundled centralized certified combined computed connected consolidated contracted dedicated
derived detailed distributed diversified educated elevated embedded engaged estimated expected experienced extended featured fixed focused guided
hosted informed inspired integrated interested involved isolated learned leased licensed limited linked managed mixed motivated networked nominated
organized outsourced packaged paid patented preferred proven qualified recognized registered regulated related renowned required respected restricted
seasoned secured shared shortlisted skilled specialized standardized structured supported tailored targeted trusted typed unified used valued varied
versed written
`;

/** Verbs that can stand for one that is used too often, the nearest in meaning first. */
export const alternatives = `
achieve: reach attain earn deliver accomplish
add: introduce integrate extend implement build
analyze: examine evaluate assess study investigate
assist: support advise guide serve equip
automate: script streamline systematize simplify accelerate
build: develop create construct engineer assemble
collaborate: partner coordinate cooperate align liaise
communicate: present explain report convey negotiate
complete: finish deliver finalize execute conclude
conduct: perform run lead carry organize
configure: set tune adapt customize provision
contribute: add advance author deliver support
coordinate: organize orchestrate arrange align schedule
create: build design develop produce craft
debug: troubleshoot diagnose fix resolve trace
define: specify set outline establish formulate
deliver: ship provide complete present produce
deploy: release ship roll launch install
design: architect model plan draft shape
develop: build create engineer design implement
document: record describe write specify outline
drive: lead advance propel push direct
enable: allow equip support empower open
enhance: improve extend refine strengthen enrich
ensure: secure safeguard maintain verify guarantee
establish: found set institute create launch
execute: perform run deliver complete implement
facilitate: enable guide moderate ease arrange
fix: resolve repair correct remedy patch
handle: manage process resolve oversee serve
help: support enable guide advise equip
implement: build deliver introduce execute realize
improve: raise refine strengthen optimize upgrade
increase: raise grow expand boost lift
integrate: connect combine unify embed link
introduce: launch establish bring initiate pioneer
launch: release introduce start ship open
lead: direct head guide manage steer
leverage: use apply employ exploit draw
maintain: support sustain operate service preserve
manage: lead direct oversee run coordinate
migrate: move transfer port transition convert
monitor: track observe watch supervise audit
optimize: improve tune streamline refine accelerate
organize: arrange plan coordinate run host
oversee: supervise manage direct lead guide
own: lead run manage direct drive
participate: join contribute engage share advise
perform: conduct carry execute run complete
plan: schedule map prepare design arrange
prepare: draft compile assemble write arrange
present: deliver show demonstrate explain report
provide: deliver supply offer give furnish
reduce: cut lower decrease trim shrink
refactor: restructure rework simplify rewrite modernize
research: investigate study explore examine analyze
resolve: fix solve settle clear close
review: examine assess evaluate audit inspect
run: operate manage conduct lead host
set: establish define configure build install
spearhead: lead drive launch pioneer direct
streamline: simplify optimize speed consolidate refine
supervise: oversee manage direct lead guide
support: assist back maintain enable serve
teach: instruct train coach educate tutor
test: verify validate check examine probe
train: teach coach instruct mentor educate
update: revise refresh modernize upgrade renew
use: apply employ adopt operate draw
utilize: use apply employ adopt operate
work: serve operate build develop deliver
write: author draft compose develop prepare
`;
