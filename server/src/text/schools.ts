/**
 * Whether a text begins with the name of a school that has no word such as "university" in it: "MIT", "ETH Zürich",
 * "Stanford". Compact on purpose: what people write short because everybody knows it.
 */
export function isKnownSchool(text: string): boolean {
  const words = text.split(/[\s,(]+/u, 3);
  const first = words[0] ?? '';
  return acronyms.has(first) || names.has(first.toLowerCase()) || names.has(words.slice(0, 2).join(' ').toLowerCase());
}

/** Capitals count: "MIT" is a school, "mit" a German word. */
const acronyms: ReadonlySet<string> = new Set(
  (
    'MIT ETH ETHZ EPFL KTH TUM RWTH KIT LMU TU FU HU HTW HAW FH DHBW UCL LSE UCLA UCSD UCSB UCI USC NYU CMU UIUC UT UW UBC SFU BYU RIT RPI ASU WPI ' +
    'IIT IIIT NIT BITS VIT SRM NUS NTU HKU HKUST CUHK KAIST POSTECH UNIST ENS INSA ENSIMAG ENSEEIHT EPITA EPITECH ESIEE EFREI HEC ESSEC ESCP ' +
    'EDHEC INSEAD IUT UTC CNAM UPC UPM UPV UPF UAB UAM UCM UOC UNED UNAM ITESM IPN UBA UTN ITBA USP UFRJ UFMG UFRGS UFSC UFPE UNESP ' +
    'PUC FGV FIAP FECAP FASP SENAC SENAI IST FEUP ISEP AGH SGH UW PW UJ UAM DTU NTNU LTH VUB UCT FAST NUST LUMS UET COMSATS MSU MIPT HSE ITMO ' +
    'МГУ СПбГУ МФТИ МИФИ МГТУ ВШЭ НИУ ИТМО МАИ МЭИ МИРЭА МИСиС УрФУ УГАТУ КПИ ХНУ БГУ БГУИР НГУ ТГУ КФУ ODTÜ İTÜ YTÜ METU ZBW IHK SENA IU WGU SNHU AUB'
  ).split(' '),
);

const names: ReadonlySet<string> = new Set(
  (
    'harvard,stanford,yale,princeton,oxford university,caltech,cornell,dartmouth,rutgers,purdue,berkeley,uc berkeley,uc davis,uc irvine,uc san,uc santa,georgia tech,virginia tech,texas tech,' +
    'michigan tech,penn state,ohio state,texas a&m,suny,cuny,imperial college,caltech,polytech,polimi,polito,bocconi,sapienza,sorbonne,centralesupélec,supélec,' +
    'télécom paris,mines paris,sciences po,supinfo,epitech,le wagon,ironhack,hack reactor,app academy,flatiron,lambda school,general assembly,launch school,' +
    'codesmith,makers academy,boot.dev,freecodecamp,coursera,udacity,edx,udemy,unicamp,mackenzie,rocketseat,tecnológico de,tec de,bits pilani,iit-,' +
    'nova ims,tu delft,ku leuven,uc louvain,boğaziçi,bilkent,hacettepe,sabancı,misis,mephi,bauman,telerik academy'
  ).split(','),
);
