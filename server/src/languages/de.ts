import type { Language } from './language.ts';
import { list } from './list.ts';

export const de: Language = {
  code: 'de',
  name: 'German',
  months: [
    ['januar', 'jan', 'jänner', 'jän', 'jaenner'],
    ['februar', 'feb', 'feber', 'febr'],
    ['märz', 'mär', 'maerz', 'mrz'],
    ['april', 'apr'],
    ['mai', 'mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  capitalised: true,
  seasons: {
    spring: ['frühling', 'frühjahr', 'fruehling', 'fruehjahr'],
    summer: ['sommer', 'sommersemester', 'sose', 'ss'],
    autumn: ['herbst'],
    winter: ['winter', 'wintersemester', 'wise', 'ws'],
  },
  yearParts: { early: ['anfang'], mid: ['mitte'], late: ['ende'] },
  present: list(`
    heute, aktuell, jetzt, gegenwärtig, gegenwart, laufend, dato, derzeit, momentan, fortlaufend, offen
  `),
  since: ['seit', 'ab', 'von', 'seit dem'],
  until: ['bis', 'bis zum', 'bis einschließlich'],
  expected: list(`
    voraussichtlich, vorauss, geplant, voraussichtlicher abschluss, abschluss voraussichtlich, erwartet
  `),
  rangeWords: ['bis', 'bis zum'],
  durations: { years: ['Jahr', 'Jahre', 'Jahren', 'J'], months: ['Monat', 'Monate', 'Monaten', 'Mon'] },
  counted: list(`
    nutzer, benutzer, anwender, kunden, mitarbeiter, mitarbeitende, mitarbeitern, personen, teilnehmer, studenten, mitglieder,
    besucher, anfragen, bestellungen, produkte, artikel, geräte, server, stunden, tage, seiten, zeilen, datensätze, standorte,
    filialen, stück, einheiten
  `),
  at: ['bei', 'beim', 'bei der', 'im auftrag von'],
  prepositions: ['für', 'am', 'an der', 'im', 'in der', 'mit'],
  beforeSchool: ['an', 'am', 'an der', 'an die', 'bei', 'beim', 'bei der', 'von', 'in', 'der', 'im'],
  schoolJobs: [
    'wissenschaftlicher mitarbeiter',
    'wissenschaftliche mitarbeiterin',
    'hilfskraft',
    'hilfsassistent',
    'hilfsassistentin',
    'tutor',
    'tutorin',
    'lehrbeauftragter',
    'lehrbeauftragte',
  ],
  proficiency: list(`
    kenntnisse in, gute kenntnisse in, erfahrung mit, sicherer umgang mit, grundkenntnisse in, sehr gute kenntnisse in,
    fundierte kenntnisse in, vertiefte kenntnisse in, umfangreiche kenntnisse in, solide kenntnisse in, erfahrung in,
    erfahrungen mit, umgang mit, vertraut mit, kenntnisse von
  `),
  levels: list(`
    grundkenntnisse, gute kenntnisse, sehr gute kenntnisse, fortgeschritten, fortgeschrittene kenntnisse, anfänger, experte,
    fließend, fliessend, verhandlungssicher, muttersprache, muttersprachler, muttersprachlich, sehr gut, gut, kenntnisse, sicher,
    basis, basiskenntnisse, expertenkenntnisse, in wort und schrift, wort, schrift, schulkenntnisse, konversationssicher, ausgezeichnet,
    hervorragend, exzellent, grundlegend, grundlagen, einsteiger, mittel, profi, sehr, solide
  `),
  andSoOn: ['usw', 'usw.', 'etc', 'etc.', 'u.a.', 'u. a.', 'und weitere', 'und mehr', 'uvm.', 'uvm', 'u.v.m.'],
  skillGroups: {
    languages: 'Programmiersprachen',
    frameworks: 'Frameworks',
    data: 'Daten',
    platforms: 'Plattformen',
    tools: 'Werkzeuge',
    practices: 'Methoden',
    other: 'Weitere',
  },
  languageNames: list(`
    englisch, deutsch, französisch, spanisch, portugiesisch, italienisch, niederländisch, polnisch, russisch, ukrainisch,
    türkisch, chinesisch, kantonesisch, japanisch, koreanisch, hindi, arabisch, hebräisch, persisch, griechisch, schwedisch,
    dänisch, norwegisch, finnisch, tschechisch, slowakisch, ungarisch, rumänisch, bulgarisch, serbisch, kroatisch, katalanisch,
    baskisch, galicisch, vietnamesisch, thailändisch, indonesisch, malaiisch, filipino, bengalisch, tamil, telugu, marathi,
    gujarati, kannada, malayalam, punjabi, urdu, nepalesisch, latein, suaheli, estnisch, lettisch, litauisch, slowenisch,
    belarussisch, georgisch, armenisch, kasachisch, aserbaidschanisch, mandarin, hochdeutsch, schweizerdeutsch
  `),
  firstPerson: ['ich', 'mein', 'meine', 'wir'],
  headings: {
    basics: list(`
      kontakt, kontaktdaten, kontaktinformationen, persönliche daten, persönliche angaben, persönliche informationen,
      persönliches, personalien, angaben zur person, zur person, person, anschrift, adresse, steckbrief, links
    `),
    summary: list(`
      profil, kurzprofil, über mich, zusammenfassung, kurzvorstellung, vorstellung, qualifikationsprofil, berufsprofil,
      berufliches profil, persönliches profil, ziel, berufsziel, karriereziel, berufliche ziele, überblick, auf einen blick,
      einleitung, kurzbiografie, kurzbiographie, motivation
    `),
    work: list(`
      berufserfahrung, berufserfahrungen, berufliche erfahrung, berufliche erfahrungen, beruflicher werdegang,
      berufliche laufbahn, berufliche stationen, berufliche tätigkeit, berufliche tätigkeiten, berufspraxis,
      beruflicher hintergrund, beruf, werdegang, laufbahn, karriere, arbeitserfahrung, arbeitserfahrungen, arbeitsstellen,
      anstellungen, tätigkeiten, erfahrung, erfahrungen, praxiserfahrung, praktische erfahrung, praktische erfahrungen, praktika,
      praktikum, nebentätigkeiten, nebenjobs, werkstudententätigkeit, werkstudententätigkeiten, stationen,
      freiberufliche tätigkeit, selbstständigkeit, wissenschaftlicher werdegang, klinische erfahrung, lehrerfahrung, lehrtätigkeit, forschungserfahrung, wehrdienst,
      beschäftigungsverhältnisse, beschäftigung, arbeitsleben, berufsleben, berufsweg, karriereweg, karrierestationen,
      werdegang beruflich, bisherige tätigkeiten, bisherige positionen, bisherige stationen, berufliche entwicklung,
      berufliche positionen, praxis, arbeitgeber, aktuelle tätigkeit, aktuelle position, anstellung, jobs
    `),
    education: list(`
      ausbildung, bildung, bildungsweg, bildungsgang, akademische ausbildung, akademischer werdegang,
      aus und weiterbildung, aus und weiterbildungen, ausbildung und studium, studium, hochschulbildung,
      hochschulstudium, schulbildung, schulausbildung, schule, schulischer werdegang, berufsausbildung, weiterbildung,
      weiterbildungen, fortbildung, fortbildungen, promotion, abschlüsse, universität, studien
    `),
    projects: list(`
      projekte, projekt, projekterfahrung, projekterfahrungen, projektliste, projekthistorie, projektarbeit, projektarbeiten,
      eigene projekte, private projekte, portfolio, referenzprojekte, open source projekte, arbeiten, forschungsprojekte
    `),
    skills: list(`
      kenntnisse, fähigkeiten, kenntnisse und fähigkeiten, fähigkeiten und kenntnisse, fertigkeiten, kompetenzen, kompetenz,
      kernkompetenzen, fachkompetenzen, fachliche kompetenzen, fachkenntnisse, technische kenntnisse, technische fähigkeiten,
      technologien, techniken, technik, werkzeuge, it kenntnisse, edv kenntnisse, edv, computerkenntnisse, programmierkenntnisse,
      programmiersprachen, softwarekenntnisse, stärken, qualifikationen, besondere kenntnisse, know how, schwerpunkte, expertise,
      methoden, skills
    `),
    languages: list(`
      sprachen, sprachkenntnisse, fremdsprachen, fremdsprachenkenntnisse, sprache, sprachkompetenzen
    `),
    certificates: list(`
      zertifikate, zertifizierungen, zertifizierung, zertifikat, zertifikate und kurse, kurse und zertifikate,
      weiterbildungen und zertifikate, approbation, approbationen, zulassungen, zusatzqualifikationen, lizenzen, kurse, schulungen, seminare, lehrgänge, bescheinigungen, zeugnisse
    `),
    awards: list(`
      auszeichnungen, auszeichnung, preise, ehrungen, stipendien, erfolge, preise und auszeichnungen, wettbewerbe, leistungen,
      förderungen, drittmittel, drittmittelprojekte, eingeworbene drittmittel
    `),
    publications: list(`
      publikationen, publikation, veröffentlichungen, vorträge, vortrag, patente, artikel, bücher, präsentationen, konferenzen,
      wissenschaftliche arbeiten, abschlussarbeiten
    `),
    volunteer: list(`
      ehrenamt, ehrenämter, ehrenamtliche tätigkeiten, ehrenamtliche tätigkeit, ehrenamtliches engagement, engagement,
      soziales engagement, gesellschaftliches engagement, freiwilligenarbeit, außerschulische aktivitäten,
      außeruniversitäres engagement, zivildienst
    `),
    interests: list(`
      interessen, hobbys, hobbies, hobby, freizeit, freizeitaktivitäten, interessen und hobbys, hobbys und interessen,
      persönliche interessen, privates, forschungsinteressen, forschungsschwerpunkte, arbeitsschwerpunkte
    `),
    references: ['referenzen', 'referenz', 'empfehlungen', 'referenzen auf anfrage', 'referenzgeber'],
    other: list(`
      sonstiges, weiteres, weitere informationen, weitere angaben, zusatzinformationen, verschiedenes, mitgliedschaften,
      führerschein, gremienarbeit, gremientätigkeit, auslandserfahrung, verfügbarkeit, anhang, anlagen, auslandsaufenthalte, gehaltsvorstellung, lehre, forschung
    `),
  },
  headingEnds: {
    skills: ['-kenntnisse', '-kompetenzen', '-fähigkeiten', '-fertigkeiten', 'skills'],
    projects: ['-projekte'],
    certificates: ['-zertifikate', '-zertifizierungen'],
    work: ['-berufserfahrung', '-praktika'],
    publications: ['-publikationen', '-veröffentlichungen'],
  },
  headingStarts: { skills: ['kenntnisse in', 'erfahrung mit'] },
  qualifiers: list(`
    ausgewählte, ausgewählter, weitere, weiterer, relevante, relevanter, meine, mein, eigene, wichtige, wichtigste, wesentliche,
    zusätzliche, sonstige, andere, aktuelle, bisherige, frühere, berufliche, beruflicher, fachliche, persönliche, private,
    technische, besondere, allgemeine, praktische, akademische, internationale, übersicht, überblick, auswahl
  `),
  and: ['und', 'sowie', 'u'],
  titles: list(`
    lebenslauf, tabellarischer lebenslauf, curriculum vitae, bewerbung, bewerberprofil, beraterprofil, mein lebenslauf
  `),
  subheadings: list(`
    aufgaben, aufgabe, hauptaufgaben, aufgabenbereich, aufgabenbereiche, aufgabengebiet, tätigkeiten, tätigkeit,
    tätigkeitsbereich, tätigkeitsschwerpunkte, verantwortlichkeiten, verantwortung, verantwortungsbereich, erfolge, ergebnisse,
    technologien, eingesetzte technologien, verwendete technologien, technik, werkzeuge, tools, umfeld, technisches umfeld,
    methoden, projekte, projektbeschreibung, beschreibung, schwerpunkte, schwerpunkt, inhalte, rolle, kunden, kenntnisse,
    abschlussarbeit, bachelorarbeit, masterarbeit, diplomarbeit, fächer, kurse, details,
    hauptaufgabe, aufgabenschwerpunkte, meine aufgaben, erreichte ziele, wesentliche erfolge, größte erfolge, leistungen, techstack,
    tech stack, tech-stack, technologie stack, stack, technologie, technologien und tools, technologien und werkzeuge,
    tools und technologien, wichtigste projekte, projekterfolge, projekt, fähigkeiten, erworbene kenntnisse, skills, kontext, branche,
    kunde, team, ziele, lerninhalte, referenzen
  `),
  labels: {
    name: ['name', 'vor und nachname'],
    givenName: ['vorname', 'vornamen', 'rufname'],
    familyName: ['nachname', 'familienname', 'zuname'],
    email: ['e-mail', 'email', 'mail', 'e-mail-adresse', 'e mail adresse'],
    phone: ['telefon', 'tel', 'mobil', 'handy', 'telefonnummer', 'mobiltelefon', 'handynummer', 'festnetz'],
    address: ['adresse', 'anschrift', 'wohnort', 'wohnhaft in', 'postanschrift'],
    website: list(`
      webseite, website, web, homepage, internet, portfolio, blog, linkedin, xing, github
    `),
    organization: ['firma', 'unternehmen', 'arbeitgeber', 'kunde', 'organisation', 'auftraggeber', 'betrieb'],
    role: list(`
      position, rolle, funktion, stelle, tätigkeit als, berufsbezeichnung, stellenbezeichnung, titel
    `),
    location: ['ort', 'standort', 'einsatzort', 'arbeitsort', 'stadt', 'land'],
    dates: list(`
      zeitraum, datum, dauer, zeit, jahr, laufzeit, abschlussjahr, abgeschlossen, projektlaufzeit
    `),
    start: ['beginn', 'start', 'von', 'anfang', 'eintritt', 'startdatum'],
    end: ['ende', 'bis', 'abschluss am', 'austritt', 'enddatum'],
    institution: list(`
      universität, hochschule, schule, institution, bildungseinrichtung, fachhochschule, uni, institut
    `),
    degree: list(`
      abschluss, studiengang, fachrichtung, studienfach, fach, grad, akademischer grad, vertiefung, studienrichtung
    `),
    project: ['projekt', 'projektname', 'projekttitel'],
    skills: list(`
      technologien, eingesetzte technologien, verwendete technologien, kenntnisse, werkzeuge, tools, umfeld, technik, stack,
      skills, methoden
    `),
    summary: list(`
      beschreibung, projektbeschreibung, zusammenfassung, aufgaben, tätigkeiten, inhalt, thema
    `),
  },
  clues: {
    role: list(`
      -entwickler, -entwicklerin, -ingenieur, -ingenieurin, -leiter, -leiterin, -leitung, -manager, -managerin, -berater,
      -beraterin, -techniker, -mechaniker, -mechatroniker, -assistent, -assistentin, -assistenz, -praktikant, -praktikantin, -praktikum, -student,
      -studentin, -arbeiter, -arbeiterin, -kaufmann, -kauffrau, -verkäufer, -verkäuferin, -führer, -administrator,
      -architekt, -architektin, -programmierer, -designer, -redakteur, -betreuer, -meister, -elektroniker, -elektriker,
      -zeichner, -planer, -prüfer, -pfleger, -lehrer, -lehrerin, -koordinator, -spezialist, -schlosser, -monteur, lehrling, lernender, lernende, lehre, zeichner, kontrolleur, zivildienst, zivildienstleistender,
      entwickler, entwicklerin, softwareentwickler, softwareentwicklerin, webentwickler, webentwicklerin, ingenieur, ingenieurin,
      softwareingenieur, softwareingenieurin, programmierer, programmiererin, architekt, architektin, softwarearchitekt, leiter,
      leiterin, leitung, teamleiter, teamleiterin, teamleitung, projektleiter, projektleiterin, projektleitung, abteilungsleiter,
      bereichsleiter, geschäftsführer, geschäftsführerin, gründer, gründerin, mitgründer, inhaber, inhaberin, vorstand, berater,
      beraterin, unternehmensberater, analyst, analystin, referent, referentin, sachbearbeiter, sachbearbeiterin, mitarbeiter,
      mitarbeiterin, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, hilfskraft, studentische hilfskraft,
      assistent, assistentin, assistenz, praktikant, praktikantin, forschungspraktikant, praktikum, werkstudent, werkstudentin,
      auszubildender, auszubildende, azubi, trainee, volontär, volontärin, freiberufler, freiberuflich, selbstständig,
      selbständig, techniker, technikerin, administrator, systemadministrator, fachinformatiker, fachinformatikerin, informatiker,
      informatikerin, spezialist, spezialistin, koordinator, koordinatorin, redakteur, redakteurin, gestalter, gestalterin,
      lehrer, lehrerin, dozent, dozentin, trainer, trainerin, kaufmann, kauffrau, bürokauffrau, bürokaufmann, verkäufer,
      verkäuferin, buchhalter, buchhalterin, mechaniker, mechatroniker, meister, pfleger, krankenschwester, arzt, ärztin, anwalt,
      anwältin, betreuer, betreuerin, verantwortlicher, verantwortliche, beauftragter, beauftragte,
      rechtsanwalt, rechtsanwältin, -anwalt, -anwältin, referendar, referendarin, -referendar, -referendarin, jurist, juristin, notar,
      notarin, richter, richterin, koch, köchin, -koch, küchenchef, souschef, kellner, kellnerin, -kraft, servicekraft, fachkraft,
      hebamme, erzieher, erzieherin, -erzieher, -pflegerin, -mechanikerin, -monteurin, -elektrikerin, -technikerin, -planerin,
      -meisterin, -koordinatorin, -redakteurin, -spezialistin, -fachfrau, -fachmann, -fachangestellte, -fachangestellter, -angestellte,
      -angestellter, friseur, friseurin, bäcker, bäckerin, metzger, tischler, tischlerin, schreiner, schreinerin, maler, malerin,
      lackierer, gärtner, gärtnerin, landwirt, fahrer, fahrerin, -fahrer, lagerist, kommissionierer, apotheker, apothekerin, zahnarzt,
      tierarzt, psychologe, psychologin, therapeut, therapeutin, -therapeut, -therapeutin, sozialarbeiter, sozialarbeiterin,
      sozialpädagoge, sozialpädagogin, journalist, journalistin, übersetzer, übersetzerin, dolmetscher, texter, texterin, grafiker,
      grafikerin, fotograf, fotografin, vertriebler, außendienst, vertreter, vertreterin, einkäufer, einkäuferin, controller,
      controllerin, disponent, disponentin, buchhändler, bibliothekar, bibliothekarin, forscher, forscherin, professor, professorin,
      doktorand, doktorandin, postdoktorand, tutor, tutorin, aushilfe, minijobber, stellvertretender, stellvertretende, schichtleiter,
      filialleiter, filialleiterin, soldat, zeitsoldat, wehrdienst, freiwilliges soziales jahr, fsj, bundesfreiwilligendienst
    `),
    organization: list(`
      gmbh, ag, kg, ohg, ug, e.v., ev, se, gbr, mbh, kgaa, eg, unternehmen, firma, bank, versicherung, stiftung, verlag, werke,
      amt, behörde, ministerium, klinik, klinikum, krankenhaus
    `),
    institution: list(`
      universität, hochschule, fachhochschule, technische universität, technische hochschule, gymnasium, realschule,
      gesamtschule, hauptschule, grundschule, berufsschule, berufskolleg, fachoberschule, akademie, institut,
      volkshochschule, schule, kolleg, ihk, dhbw, tu, fh, uni, eth, -schule, -universität, -hochschule, -gymnasium,
      -akademie, -kolleg, -institut, technikum, htl, htbla, lyzeum, oberschule, oberstufenzentrum, wirtschaftsuniversität,
      eth zürich, rwth, kit, lmu, tum, epfl, zhaw, fhnw, hsr, hslu, bildungszentrum
    `),
    degree: list(`
      abitur, fachabitur, fachhochschulreife, allgemeine hochschulreife, hochschulreife, matura, mittlere reife,
      realschulabschluss, hauptschulabschluss, diplom, dipl., dipl.-ing., dipl.-inf., bachelor, master, magister,
      staatsexamen, promotion, doktor, dr., studium, ausbildung zum, ausbildung zur, ausbildung als, lehre als, lehre zum,
      meisterbrief, fachwirt, betriebswirt, allgemeine fachhochschulreife, bachelorstudium, masterstudium,
      bachelorstudiengang, masterstudiengang, diplomstudium, diplomstudiengang, -studium, -studiengang, -abschluss,
      diplom-, diplomand, lehre, berufslehre, lehrabschluss, berufsausbildung, ausbildung, umschulung, berufsmatura,
      maturität, matur, realschule abschluss, efz, habilitation, dr.-ing., dr. rer. nat., referendariat, auslandssemester,
      austauschprogramm, aufbaustudium, gesellenbrief, techniker, staatlich geprüfter, staatlich geprüfte,
      gesellenprüfung, eidg., promotionsstudium, vordiplom
    `),
    subject: list(`
      informatik, -informatik, mathematik, physik, chemie, biologie, wirtschaft, -wirtschaft, -wirtschaftslehre,
      betriebswirtschaftslehre, bwl, vwl, maschinenbau, elektrotechnik, -technik, -wissenschaft, -wissenschaften,
      -ingenieurwesen, germanistik, anglistik, geschichte, philosophie, psychologie, jura, rechtswissenschaft, medizin,
      soziologie, pädagogik, architektur, gestaltung, kommunikation, schwerpunkt, nebenfach, hauptfach, -logie, -onomie,
      -kaufmann, -kauffrau, -entwickler, fachinformatiker, -mechaniker, -mechatroniker
    `),
    aside: list(`
      note, notendurchschnitt, gesamtnote, abschlussnote, durchschnitt, schnitt, mit auszeichnung, auszeichnung,
      abschlussarbeit, bachelorarbeit, masterarbeit, diplomarbeit, fakultät, fachbereich, lehrstuhl, abgebrochen,
      abgeschlossen, thema, betreuer
    `),
    location: list(`
      remote, homeoffice, home office, home-office, hybrid, vor ort, bundesweit, weltweit
    `),
    employment: list(`
      vollzeit, teilzeit, festanstellung, temporär, temporäranstellung, aushilfsweise, ferienjob, nebenjob, unbefristet, befristet, freiberuflich, freelance, selbstständig, selbständig, praktikum,
      werkstudent, minijob, aushilfe, nebenberuflich, ehrenamtlich, ausbildung, elternzeit, karenz
    `),
  },
  writing: {
    bulletOpenings: list(`
      Entwicklung, Konzeption, Leitung, Planung, Einführung, Aufbau, Optimierung, Umsetzung, Automatisierung, Koordination,
      Betreuung, Analyse, Migration, Steuerung, Durchführung, Erstellung, Weiterentwicklung, Verhandlung, Schulung,
      Gestaltung, Verantwortung, Modernisierung, Senkung, Steigerung, Beratung, Qualitätssicherung, Dokumentation,
      Präsentation, Organisation, Ausbau
    `),
    beforeTools: ['mit', 'mithilfe von', 'via'],
    degrees: list(`
      B.Sc., M.Sc., B.A., M.A., B.Eng., M.Eng., Dr. rer. nat., Dr.-Ing., MBA, Diplom, Dipl.-Ing., Dipl.-Inf., Staatsexamen,
      Ausbildung, Abitur, Fachabitur, Mittlere Reife
    `),
    subjects: list(`
      Informatik, Wirtschaftsinformatik, Mathematik, Physik, Chemie, Biologie, Maschinenbau, Elektrotechnik,
      Betriebswirtschaftslehre, Volkswirtschaftslehre, Wirtschaftsingenieurwesen, Medieninformatik, Psychologie,
      Rechtswissenschaft, Medizin, Architektur, Bauingenieurwesen, Germanistik, Anglistik, Geschichte, Politikwissenschaft,
      Soziologie, Pädagogik, Kommunikationsdesign
    `),
  },
  commonWords: list(`
    und, der, die, das, den, dem, des, ein, eine, einer, von, mit, für, im, bei, auf, zur, zum, als, ist, sowie, ich, durch, über,
    nach, bis, seit, heute, nicht, auch, wurde, entwicklung, kenntnisse
  `),
};
