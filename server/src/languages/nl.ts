import type { Language } from './language.ts';
import { list } from './list.ts';

export const nl: Language = {
  code: 'nl',
  name: 'Dutch',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb', 'febr'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei', 'mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  capitalised: false,
  seasons: { spring: ['lente', 'voorjaar'], summer: ['zomer'], autumn: ['herfst', 'najaar'], winter: ['winter'] },
  yearParts: { early: ['begin'], mid: ['medio', 'midden'], late: ['eind', 'einde'] },
  present: ['heden', 'nu', 'huidig', 'vandaag', 'lopend', 'momenteel', 'op dit moment', 'tegenwoordig'],
  since: ['sinds', 'vanaf', 'van', 'per'],
  until: ['tot', 'tot en met', 't/m'],
  expected: ['verwacht', 'verwachte', 'gepland', 'verwachte afstudeerdatum', 'verwacht afgestudeerd'],
  rangeWords: ['tot', 'tot en met', 't m', 'tot aan'],
  durations: { years: ['jaar', 'jaar', 'jaren', 'jr'], months: ['maand', 'maanden', 'mnd'] },
  counted: list(`
    gebruikers, klanten, mensen, personen, medewerkers, werknemers, leden, studenten, deelnemers, bezoekers, abonnees, verzoeken,
    bestellingen, producten, artikelen, regels, uren, dagen, servers, machines, winkels
  `),
  at: ['bij'],
  prepositions: ['voor', 'te'],
  beforeSchool: ['aan', 'aan de', 'aan het', 'bij', 'op', 'te', 'van', 'van de', 'in'],
  proficiency: list(`
    kennis van, ervaring met, goede kennis van, basiskennis van, ervaring in, bekend met, vaardig in
  `),
  levels: list(`
    beginner, basis, basiskennis, gemiddeld, gevorderd, expert, moedertaal, vloeiend, goed, zeer goed, uitstekend, redelijk,
    niveau,
    ervaren, sterk, gevorderde, basiskennis, zeer ervaren
  `),
  andSoOn: ['enz', 'enz.', 'etc', 'etc.', 'en meer', 'onder andere'],
  languageNames: list(`
    engels, duits, frans, spaans, portugees, italiaans, nederlands, pools, russisch, oekraïens, turks, chinees, kantonees, japans,
    koreaans, hindi, arabisch, hebreeuws, perzisch, grieks, zweeds, deens, noors, fins, tsjechisch, slowaaks, hongaars, roemeens,
    bulgaars, servisch, kroatisch, catalaans, baskisch, galicisch, vietnamees, thai, indonesisch, maleis, filipijns, bengaals,
    tamil, telugu, marathi, gujarati, kannada, malayalam, punjabi, urdu, nepalees, latijn, swahili, estisch, lets, litouws,
    sloveens, belarussisch, georgisch, armeens, kazachs, azerbeidzjaans
  `),
  firstPerson: ['ik', 'mijn', 'wij'],
  headings: {
    basics: list(`
      contact, contactgegevens, contactinformatie, persoonlijke gegevens, persoonsgegevens, personalia, gegevens, persoonlijke informatie, links
    `),
    summary: list(`
      profiel, persoonlijk profiel, samenvatting, over mij, over mezelf, introductie, wie ben ik, doel, doelstelling, profielschets,
      professioneel profiel, kort profiel, carrière profiel, carrièreprofiel, korte introductie, persoonlijk
    `),
    work: list(`
      werkervaring, werk ervaring, ervaring, ervaringen, professionele ervaring, loopbaan, carrière, arbeidsverleden, arbeidservaring, werkgeschiedenis,
      beroepservaring, relevante werkervaring, relevante ervaring, stages, stage, stage ervaring, werk, bijbanen, functies,
      professionele achtergrond, professionele loopbaan, mijn loopbaan, mijn ervaring, huidige functie, huidige baan, vorige functies,
      banen, werkverleden, dienstverbanden, dienstverband, werkzaamheden, carrièreverloop, loopbaanoverzicht, praktijkervaring,
      vakantiewerk
    `),
    education: list(`
      opleiding, opleidingen, onderwijs, scholing, studie, studies, educatie, opleiding en training, opleidingen en cursussen, vooropleiding,
      academische achtergrond, academische opleiding
    `),
    projects: list(`
      projecten, project, eigen projecten, persoonlijke projecten, portfolio, projectervaring, open source, hobbyprojecten
    `),
    skills: list(`
      vaardigheden, technische vaardigheden, competenties, kennis, kennis en vaardigheden, vaardigheden en competenties, expertise,
      technologieën, technieken, tools, computervaardigheden, computerkennis, kwaliteiten, eigenschappen, programmeertalen, kennisgebieden,
      specialisaties, persoonlijke vaardigheden, it kennis, skills
    `),
    languages: ['talen', 'taal', 'talenkennis', 'taalvaardigheid', 'taalvaardigheden', 'taalkennis'],
    certificates: list(`
      certificaten, certificeringen, certificaat, cursussen, cursussen en certificaten, trainingen, trainingen en certificaten,
      trainingen en cursussen, cursussen en trainingen, diplomas, licenties, bijscholing
    `),
    awards: ['prijzen', 'onderscheidingen', 'awards', 'beurzen', 'prijzen en onderscheidingen', 'prestaties'],
    publications: list(`
      publicaties, publicatie, artikelen, presentaties, lezingen, patenten, boeken, scriptie, conferenties
    `),
    volunteer: list(`
      vrijwilligerswerk, vrijwilligerservaring, vrijwilliger, nevenactiviteiten, extracurriculaire activiteiten, maatschappelijke activiteiten,
      bestuurservaring, bestuurswerk, commissies
    `),
    interests: list(`
      interesses, hobby's, hobby's en interesses, interesses en hobby's, vrije tijd, vrijetijdsbesteding, hobbies
    `),
    references: ['referenties', 'referentie', 'aanbevelingen', 'referenties op aanvraag'],
    other: list(`
      overig, overige, overige informatie, aanvullende informatie, diversen, rijbewijs, lidmaatschappen, beschikbaarheid,
      bijlagen
    `),
  },
  headingEnds: {
    skills: ['-vaardigheden', '-competenties'],
    work: ['-werkervaring'],
    projects: ['-projecten'],
    certificates: ['-certificaten', '-certificeringen'],
  },
  headingStarts: { skills: ['kennis van', 'ervaring met'] },
  qualifiers: list(`
    relevante, overige, mijn, belangrijkste, geselecteerde, andere, eerdere, recente, huidige, aanvullende, professionele, persoonlijke,
    technische, academische, internationale, eigen, praktische, de, het, overzicht
  `),
  and: ['en'],
  titles: ['cv', 'curriculum vitae', 'mijn cv'],
  subheadings: list(`
    verantwoordelijkheden, taken, taken en verantwoordelijkheden, werkzaamheden, belangrijkste werkzaamheden, resultaten, prestaties,
    technologieën, gebruikte technologieën, technieken, tools, omgeving, methoden, beschrijving, projectbeschrijving, projecten, rol,
    vaardigheden, klanten, opdracht, doel, context, team, vakken, scriptie, afstudeeropdracht, details,
    mijn taken, hoofdtaken, belangrijkste taken, kerntaken, verantwoordelijkheid, behaalde resultaten, successen, technologie,
    tech stack, techstack, stack, tools en technologieën, technologieën en tools, opgedane vaardigheden, project,
    belangrijkste projecten, sector, referenties, doelen, competenties
  `),
  labels: {
    name: ['naam', 'volledige naam'],
    givenName: ['voornaam', 'voornamen'],
    familyName: ['achternaam', 'familienaam'],
    email: ['e-mail', 'email', 'mail', 'e-mailadres'],
    phone: ['telefoon', 'tel', 'mobiel', 'gsm', 'telefoonnummer', 'mobiele telefoon'],
    address: ['adres', 'woonplaats', 'woonadres'],
    website: ['website', 'site', 'web', 'portfolio', 'blog', 'github', 'linkedin'],
    organization: ['bedrijf', 'werkgever', 'organisatie', 'klant', 'opdrachtgever', 'bedrijfsnaam'],
    role: ['functie', 'rol', 'positie', 'functietitel', 'beroep'],
    location: ['locatie', 'plaats', 'stad', 'land', 'vestiging'],
    dates: ['periode', 'datum', 'duur', 'jaar', 'jaren', 'looptijd', 'behaald', 'behaald in'],
    start: ['start', 'begin', 'startdatum', 'van', 'begindatum'],
    end: ['einde', 'einddatum', 'tot', 'tot en met'],
    institution: ['instelling', 'universiteit', 'hogeschool', 'school', 'onderwijsinstelling', 'instituut'],
    degree: list(`
      diploma, opleiding, studie, richting, studierichting, graad, specialisatie, niveau, afstudeerrichting
    `),
    project: ['project', 'projectnaam'],
    skills: list(`
      technologieën, gebruikte technologieën, technieken, tools, vaardigheden, omgeving, stack
    `),
    summary: list(`
      beschrijving, omschrijving, taken, werkzaamheden, opdracht, details, samenvatting
    `),
  },
  clues: {
    role: list(`
      -ontwikkelaar, -ingenieur, -leider, -manager, -adviseur, -beheerder, -medewerker, -assistent, -stagiair, -verkoper,
      -begeleider, ontwikkelaar, softwareontwikkelaar, webontwikkelaar, ingenieur, programmeur, architect, leider, projectleider, teamleider, leidinggevende,
      manager, directeur, hoofd, oprichter, medeoprichter, eigenaar, adviseur, consultant, analist, beheerder, systeembeheerder, medewerker,
      assistent, stagiair, stagiaire, trainee, student, onderzoeker, promovendus, docent, leraar, lerares, hoogleraar, coördinator, ontwerper,
      vormgever, redacteur, schrijver, vertaler, journalist, verkoper, boekhouder, secretaresse, receptionist, specialist, technicus, monteur,
      verpleegkundige, arts, advocaat, jurist, kok, ober, chauffeur, vrijwilliger, voorzitter, penningmeester, secretaris, bestuurslid, zzp'er,
      freelancer, begeleider, trainer, tester, vakkenvuller,
      elektricien, elektromonteur, -monteur, loodgieter, timmerman, lasser, schilder, metselaar, stukadoor, automonteur, bezorger,
      koerier, magazijnmedewerker, orderpicker, caissière, kassamedewerker, bakker, slager, sous-chef, souschef, chef-kok, -kok,
      afwasser, barman, serveerster, kapper, kapster, fysiotherapeut, apotheker, tandarts, dierenarts, verzorgende, verloskundige,
      psycholoog, -therapeut, pedagoog, onderwijzer, onderwijzeres, leerkracht, lector, notaris, rechter, rechercheur, agent,
      politieagent, brandweerman, militair, soldaat, accountant, controller, econoom, bioloog, chemicus, bibliothecaris,
      maatschappelijk werker, fotograaf, illustrator, muzikant, acteur, actrice, auteur, tekstschrijver, copywriter, vertegenwoordiger,
      accountmanager, inkoper, planner, hulpkracht, leerling, oproepkracht, ambassadeur, schoonmaker, conciërge, hovenier, tuinman,
      -chauffeur
    `),
    organization: list(`
      b.v., bv, n.v., nv, vof, stichting, vereniging, gemeente, ministerie, ziekenhuis, bank, groep, bureau, bedrijf, provincie
    `),
    institution: list(`
      universiteit, hogeschool, college, lyceum, gymnasium, school, academie, instituut, roc, technische universiteit, vu,
      scholengemeenschap, -universiteit, -school, -college, -lyceum, tu delft, tu eindhoven, saxion, fontys, avans,
      hanzehogeschool, inholland, windesheim, vub, ugent, kuleuven, uantwerpen, basisschool, -academie
    `),
    degree: list(`
      bachelor, master, vwo, havo, vmbo, mavo, mbo, hbo, wo, doctoraal, propedeuse, diploma, promotie, doctoraat, minor,
      ingenieur, gepromoveerd, mbo niveau, mbo-4, bachelor of, master of, postdoctoraal, gymnasium diploma, atheneum,
      -diploma, kandidaats, lts, mts, hts, heao, pabo, premaster, pre-master
    `),
    subject: list(`
      informatica, wiskunde, natuurkunde, scheikunde, biologie, economie, bedrijfskunde, techniek, -techniek, -kunde,
      elektrotechniek, werktuigbouwkunde, rechten, geschiedenis, psychologie, geneeskunde, wetenschappen, -wetenschap,
      -wetenschappen, communicatie, marketing, bedrijfseconomie, natuur en techniek, toegepaste
    `),
    aside: list(`
      cijfer, gemiddelde, met lof, faculteit, afdeling, scriptie, afgerond, niet afgerond, afstudeerproject
    `),
    location: ['thuiswerken', 'op afstand', 'hybride', 'op locatie', 'remote'],
    employment: list(`
      voltijd, fulltime, deeltijd, parttime, vast, vaste aanstelling, tijdelijk, contract, freelance, zzp, stage, bijbaan, vakantiebaan,
      vrijwilligerswerk, detachering, uitzendkracht
    `),
  },
  writing: {
    bulletOpenings: list(`
      Ontwikkeling, Ontwerp, Implementatie, Leiding, Coördinatie, Optimalisatie, Automatisering, Analyse, Beheer, Migratie,
      Invoering, Begeleiding, Planning, Verbetering, Organisatie, Training, Realisatie, Onderzoek
    `),
    beforeTools: ['met', 'via'],
    degrees: list(`
      Bachelor, Master, BSc, MSc, BA, MA, PhD, HBO, MBO, VWO, HAVO, Propedeuse
    `),
    subjects: list(`
      Informatica, Technische Informatica, Wiskunde, Natuurkunde, Scheikunde, Biologie, Werktuigbouwkunde, Elektrotechniek,
      Bedrijfskunde, Economie, Rechten, Geneeskunde, Psychologie, Communicatie, Bouwkunde, Kunstmatige Intelligentie,
      Accountancy
    `),
  },
  commonWords: list(`
    de, het, een, van, en, in, op, met, voor, te, bij, naar, aan, als, dat, die, is, zijn, door, om, tot, over, ook, ik, mijn, heb, was,
    werd, niet, heden, ontwikkeling, werken, ervaring, jaar, verantwoordelijk, opleiding
  `),
};
