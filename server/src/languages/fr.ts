import type { Language } from './language.ts';
import { list } from './list.ts';

export const fr: Language = {
  code: 'fr',
  name: 'French',
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'févr', 'fév'],
    ['mars', 'mars'],
    ['avril', 'avr'],
    ['mai', 'mai'],
    ['juin', 'juin'],
    ['juillet', 'juil'],
    ['août', 'août'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  capitalised: false,
  seasons: { spring: ['printemps'], summer: ['été'], autumn: ['automne'], winter: ['hiver'] },
  yearParts: { early: ['début'], mid: ['mi'], late: ['fin'] },
  present: list(`
    aujourd'hui, présent, actuel, actuellement, maintenant, ce jour, en cours, à présent, nos jours, en poste, poste actuel
  `),
  since: ['depuis', 'dès', 'depuis le', 'à partir de', 'à compter de'],
  until: ["jusqu'à", "jusqu'en", "jusqu'au"],
  expected: list(`
    prévu, prévue, attendu, attendue, obtention prévue, obtention prévue en, diplôme prévu, diplôme prévu en, fin prévue
  `),
  rangeWords: ['à', 'au', 'jusque'],
  durations: { years: ['an', 'ans', 'année', 'années'], months: ['mois', 'mois'] },
  counted: list(`
    utilisateurs, clients, personnes, collaborateurs, employés, salariés, membres, étudiants, participants, visiteurs, abonnés,
    requêtes, commandes, produits, articles, lignes, pages, heures, jours, serveurs, machines, postes, sites, magasins, euros
  `),
  at: ['chez', 'au sein de', 'au sein du', 'auprès de'],
  prepositions: ['à', 'à la', 'au', 'aux', 'en', 'dans', 'avec', 'pour'],
  beforeSchool: ['à', 'au', "à l'", 'de', 'chez', 'en', 'aux', 'dans', 'à la'],
  schoolJobs: [
    'assistant de recherche',
    'assistante de recherche',
    'chargé de cours',
    'chargée de cours',
    'tuteur',
    'tutrice',
    'vacataire',
  ],
  proficiency: list(`
    maîtrise de, connaissance de, connaissances en, notions de, bonne connaissance de, bonnes connaissances en, bonne maîtrise de,
    quelques notions de, notions en, bases de, bases en, un peu de, expérience avec, expérience en, maîtrise du, maîtrise des,
    connaissance des, connaissance du, connaissances de, connaissances des, utilisation de
  `),
  levels: list(`
    débutant, intermédiaire, avancé, expert, courant, bilingue, langue maternelle, maternelle, notions, bases, bon niveau,
    bonne maîtrise, maîtrise, très bon, bon, lu, écrit, parlé, niveau, scolaire, professionnel, technique,
    débutante, intermédiaires, avancée, confirmé, confirmée, experte, excellent, excellente, très bonne, bonne, connaissances,
    connaissances de base, bonnes connaissances, opérationnel
  `),
  andSoOn: ['etc', 'etc.', 'entre autres', 'et autres'],
  skillGroups: {
    languages: 'Langages',
    frameworks: 'Frameworks',
    data: 'Données',
    platforms: 'Plateformes',
    tools: 'Outils',
    practices: 'Méthodes',
    other: 'Autres',
  },
  languageNames: list(`
    anglais, allemand, français, espagnol, portugais, italien, néerlandais, polonais, russe, ukrainien, turc, chinois, cantonais,
    japonais, coréen, hindi, arabe, hébreu, persan, grec, suédois, danois, norvégien, finnois, tchèque, slovaque, hongrois,
    roumain, bulgare, serbe, croate, catalan, basque, galicien, vietnamien, thaï, indonésien, malais, filipino, bengali, tamoul,
    télougou, marathi, goudjarati, kannada, malayalam, pendjabi, ourdou, népalais, latin, swahili, estonien, letton, lituanien,
    slovène, biélorusse, géorgien, arménien, kazakh, azerbaïdjanais, mandarin
  `),
  firstPerson: ['je', "j'ai", 'j’ai', 'mon', 'ma', 'mes', 'nous'],
  headings: {
    basics: list(`
      contact, contacts, coordonnées, informations personnelles, informations de contact, informations, données personnelles,
      état civil, me contacter, contactez moi, liens, réseaux sociaux, sur le web
    `),
    summary: list(`
      profil, profil professionnel, à propos, à propos de moi, résumé, résumé professionnel, présentation, qui suis je,
      introduction, objectif, objectifs, objectif professionnel, projet professionnel, accroche, synthèse, en bref, biographie,
      en quelques mots, mon profil
    `),
    work: list(`
      expérience professionnelle, expériences professionnelles, expérience, expériences, parcours professionnel, parcours,
      carrière, emplois, emploi, expérience de travail, mes expériences, historique professionnel, activité professionnelle,
      activités professionnelles, stages, stage, stages et expériences, missions, missions réalisées, postes occupés,
      expériences significatives, expériences de recherche, expérience de recherche, expériences de travail,
      titres actuels, titre actuel, poste actuel, postes actuels, expérience pro, expériences pro, parcours pro, vie professionnelle,
      historique des emplois, emplois occupés, cursus professionnel, trajectoire professionnelle, cheminement professionnel,
      mon parcours, mon parcours professionnel, références professionnelles, stages et emplois, stages en entreprise,
      expérience en entreprise, expériences en entreprise
    `),
    education: list(`
      formation, formations, éducation, études, diplômes, diplôme, formation académique, formation initiale, formation continue,
      parcours scolaire, parcours académique, parcours universitaire, cursus, cursus scolaire, cursus universitaire,
      cursus académique, scolarité, formations et diplômes, diplômes et formations, formation et diplômes, ma formation,
      mes formations, études supérieures, enseignement supérieur
    `),
    projects: list(`
      projets, projet, projets personnels, projets professionnels, projets académiques, projets scolaires, projets universitaires,
      projets open source, réalisations, mes projets, mes réalisations, portfolio, contributions open source, travaux
    `),
    skills: list(`
      compétences, compétence, mes compétences, compétences techniques, compétences informatiques, compétences professionnelles,
      compétences clés, compétences transversales, domaines de compétences, domaine de compétences, savoir faire, savoir être,
      savoirs, connaissances, niveaux de connaissance, niveau de connaissance, connaissances informatiques, connaissances techniques, informatique, technologies, outils,
      outils et technologies, logiciels, langages, langages de programmation, environnement technique, atouts, qualités,
      points forts, aptitudes, expertise, expertises, domaines d'expertise, stack technique, maîtrise
    `),
    languages: list(`
      langues, langue, langues étrangères, langues parlées, compétences linguistiques, connaissances linguistiques, niveau de langues
    `),
    certificates: list(`
      certifications, certification, certificats, certificat, attestations, licences, permis et certifications, habilitations,
      certifications et formations, formations et certifications, formations complémentaires, cours en ligne
    `),
    awards: list(`
      distinctions, prix, récompenses, prix et distinctions, distinctions et prix, honneurs, bourses, concours, reconnaissances, mérites,
      financements, financements obtenus, bourses et prix
    `),
    publications: list(`
      publications, publication, articles, articles de blog, communications, conférences, présentations, brevets, travaux publiés,
      interventions, publications scientifiques, ouvrages, thèse, thèses, rédaction
    `),
    volunteer: list(`
      bénévolat, engagement, engagements, engagement associatif, engagements associatifs, vie associative, volontariat, associatif,
      activités associatives, activités bénévoles, expérience associative, expériences associatives, expérience bénévole,
      activités extrascolaires, activités extra scolaires, activités parascolaires, responsabilités associatives
    `),
    interests: list(`
      centres d'intérêt, centres d'intérêts, centre d'intérêt, intérêts, loisirs, hobbies, passions, activités, passe temps,
      loisirs et centres d'intérêt, centres d'intérêt et loisirs, sports et loisirs, activités et loisirs, intérêts personnels,
      thèmes de recherche, intérêts de recherche, axes de recherche
    `),
    references: list(`
      références, référence, recommandations, références disponibles sur demande, témoignages
    `),
    other: list(`
      divers, autres, autre, informations complémentaires, autres informations, informations supplémentaires, renseignements complémentaires,
      permis, permis de conduire, mobilité, disponibilité, adhésions, affiliations, annexes, enseignement, enseignements, recherche
    `),
  },
  headingEnds: {},
  headingStarts: {
    skills: ['compétences', 'connaissances', 'langages'],
    projects: ['projets'],
    work: ['expérience professionnelle', 'expériences professionnelles'],
    certificates: ['certifications'],
    education: ['diplômes'],
  },
  qualifiers: list(`
    mes, mon, ma, principaux, principales, principal, principale, autres, autre, professionnel, professionnelle, professionnels,
    professionnelles, personnels, personnelles, personnel, personnelle, sélectionnés, sélectionnées, pertinentes, pertinents,
    récents, récentes, complémentaires, complémentaire, supplémentaires, techniques, technique, académiques, académique, diverses,
    significatives, antérieures, précédentes, notables, marquants, les, la, le, quelques, réalisés, réalisées, étudiant, étudiants
  `),
  and: ['et'],
  titles: ['cv', 'curriculum vitae', 'curriculum vitæ', 'mon cv'],
  subheadings: list(`
    responsabilités, responsabilité, missions, mission, missions principales, principales missions, tâches, tâches principales,
    réalisations, réalisations clés, résultats, technologies, technologies utilisées, environnement technique, environnement,
    outils, outils utilisés, stack technique, stack, contexte, objectif, objectifs, description, description du projet, projets,
    projet, compétences, compétences acquises, compétences développées, activités, rôle, clients, équipe, méthodologie, détails,
    bilan, matières, cours, cours suivis, mémoire, sujet, spécialité, spécialités,
    missions et réalisations, missions effectuées, missions confiées, mes missions, réalisations principales, principales réalisations,
    tâches réalisées, tâches effectuées, activités principales, technologies et outils, outils et technologies, technos,
    technos utilisées, outils et logiciels, logiciels, langages, projets réalisés, principaux projets, projets clés,
    compétences mobilisées, compétences mises en œuvre, compétences clés, compétences techniques, livrables, secteur, formations,
    références
  `),
  labels: {
    name: ['nom', 'nom et prénom', 'nom complet'],
    givenName: ['prénom', 'prénoms'],
    familyName: ['nom de famille'],
    email: ['e-mail', 'email', 'courriel', 'mail', 'mél', 'adresse e-mail', 'adresse mail'],
    phone: ['téléphone', 'tél', 'mobile', 'portable', 'numéro de téléphone', 'gsm', 'natel'],
    address: ['adresse', 'domicile', 'adresse postale', 'résidence'],
    website: ['site', 'site web', 'site internet', 'page web', 'portfolio', 'blog', 'github', 'linkedin'],
    organization: list(`
      entreprise, société, employeur, client, organisation, organisme, compagnie, structure, émetteur, délivré par
    `),
    role: ['poste', 'fonction', 'rôle', 'titre', 'intitulé du poste', 'intitulé', 'emploi'],
    location: ['lieu', 'ville', 'localisation', 'localité', 'pays', 'lieu de travail'],
    dates: list(`
      date, dates, période, durée, année, années, date d'obtention, date de délivrance, obtenu en, obtenu le, émis en, obtention, promotion
    `),
    start: ['début', 'date de début', 'de', 'du', 'depuis'],
    end: ['fin', 'date de fin', 'au', "jusqu'à", "jusqu'au"],
    institution: ['établissement', 'école', 'université', 'lycée', 'institut', 'institution', 'collège'],
    degree: list(`
      diplôme, formation, spécialité, spécialisation, filière, domaine, domaine d'études, option, mention, niveau, cursus
    `),
    project: ['projet', 'nom du projet', 'titre du projet'],
    skills: list(`
      technologies, technologies utilisées, environnement technique, environnement, compétences, outils, outils utilisés, langages,
      stack, stack technique, mots-clés, logiciels
    `),
    summary: ['description', 'résumé', 'missions', 'mission', 'tâches', 'contexte', 'détails', 'sujet'],
  },
  clues: {
    role: list(`
      ingénieur, ingénieure, développeur, développeuse, programmeur, programmeuse, architecte, chef, cheffe, chef de projet,
      chef d'équipe, responsable, directeur, directrice, gérant, gérante, président, présidente, fondateur, fondatrice, cofondateur,
      cofondatrice, co-fondateur, pdg, consultant, consultante, analyste, administrateur, administratrice, technicien, technicienne,
      assistant, assistante, stagiaire, alternant, alternante, apprenti, apprentie, étudiant, étudiante, chercheur, chercheuse,
      doctorant, doctorante, post-doctorant, enseignant, enseignante, professeur, professeure, formateur, formatrice, chargé,
      chargée, coordinateur, coordinatrice, coordonnateur, coordonnatrice, concepteur, conceptrice, designer, graphiste, rédacteur,
      rédactrice, traducteur, traductrice, commercial, commerciale, vendeur, vendeuse, comptable, secrétaire, conseiller, conseillère,
      agent, employé, employée, ouvrier, ouvrière, infirmier, infirmière, médecin, pharmacien, avocat, avocate, juriste, serveur,
      serveuse, cuisinier, cuisinière, animateur, animatrice, bénévole, freelance, indépendant, indépendante, auto-entrepreneur,
      intégrateur, testeur, testeuse, opérateur, opératrice, gestionnaire, acheteur, acheteuse, lead développeur, scrum master,
      infirmier diplômé, aide-soignant, aide-soignante, sage-femme, kinésithérapeute, pharmacienne, dentiste, vétérinaire, psychologue,
      éducateur, éducatrice, instituteur, institutrice, maître, maîtresse, professeure des écoles, maître de conférences, notaire,
      magistrat, clerc, cuistot, sous-chef, commis, commis de cuisine, pâtissier, pâtissière, boulanger, boulangère, boucher, barman,
      sommelier, électricien, électricienne, plombier, menuisier, maçon, peintre, soudeur, mécanicien, mécanicienne, chauffeur, livreur,
      livreuse, magasinier, caissier, caissière, hôte, hôtesse, réceptionniste, coiffeur, coiffeuse, photographe, journaliste, musicien,
      comédien, comédienne, community manager, attaché, attachée, délégué, déléguée, représentant, représentante, négociateur,
      chef de rang, chef de partie, surveillant, surveillante, documentaliste, bibliothécaire, ambassadeur, ambassadrice, aide,
      auxiliaire, monteur, dessinateur, dessinatrice, économiste, statisticien, biologiste, chimiste, géologue, militaire,
      sapeur-pompier, gendarme, superviseur, superviseure, contremaître, adjoint, adjointe, chargé de mission, chargée de communication,
      consultant indépendant, expert, experte, spécialiste, pilote, planificateur, préparateur, préparatrice
    `),
    organization: list(`
      sas, sarl, sa, sasu, eurl, snc, société, entreprise, groupe, cabinet, agence, banque, assurances, association, mairie, ministère,
      hôpital, chu, clinique, laboratoire, éditions, conseil, compagnie, fondation, centre, cnrs, inria, cea, inserm
    `),
    institution: list(`
      université, école, lycée, collège, institut, iut, faculté, insa, ensimag, école d'ingénieurs, école supérieure,
      polytechnique, conservatoire, académie, epitech, cnam, afpa, sorbonne, hec, cégep, haute école, univ, grande école,
      grandes écoles, essec, escp, edhec, em lyon, centralesupélec, supélec, télécom, epita, esiea, utt, ecole,
      universite, lycee, cfa, greta, openclassrooms, le wagon, iae, iep, sciences po, enseirb, enseeiht, esiee, efrei, ulb
    `),
    degree: list(`
      licence, licence professionnelle, master, mastère, maîtrise, doctorat, baccalauréat, bac, dut, but, bts, deug,
      deust, dea, dess, diplôme, diplôme d'ingénieur, cap, bep, brevet, thèse, classe préparatoire, classes préparatoires,
      cpge, prépa, agrégation, capes, certificat, vae, année de, licencié, master 1, master 2, mastère spécialisé,
      ingénieur, diplôme d'études, étudiant, erasmus, échange universitaire, doctorant, post-doctorat, baccalauréat
      scientifique, bachelor, mba, brevet de technicien, classe prépa, dnb, dess., deuxième année, première année,
      troisième année, titre professionnel, diplôme universitaire, du de, dipl.
    `),
    subject: list(`
      informatique, mathématiques, mathématique, physique, chimie, biologie, génie, économie, gestion, commerce, sciences,
      science, électronique, électrotechnique, mécanique, droit, lettres, histoire, philosophie, psychologie,
      statistiques, réseaux, télécommunications, communication, langues, médecine, ingénierie, logiciel, systèmes, option,
      spécialité, mention, spécialisation, parcours, multimédia, biotechnologie, scientifique, finance, management
    `),
    aside: list(`
      mention bien, mention très bien, mention assez bien, avec mention, moyenne, classement, major de promotion, mémoire,
      sujet, département, ufr, félicitations, félicitations du jury
    `),
    location: list(`
      télétravail, à distance, distanciel, hybride, présentiel, sur site, remote, full remote
    `),
    employment: list(`
      cdi, cdd, stage, alternance, apprentissage, intérim, temps plein, temps partiel, freelance, indépendant, bénévole, bénévolat,
      vacataire, job étudiant, job d'été, contrat, mission, contrat de professionnalisation, vie, service civique
    `),
  },
  writing: {
    bulletOpenings: list(`
      Développement, Conception, Pilotage, Mise en place, Réalisation, Gestion, Optimisation, Automatisation, Encadrement,
      Animation, Analyse, Migration, Coordination, Rédaction, Intégration, Déploiement, Amélioration, Création, Refonte,
      Négociation, Formation, Organisation, Suivi, Élaboration, Réduction, Augmentation, Lancement, Modernisation,
      Supervision, Présentation
    `),
    beforeTools: ['avec', 'via'],
    degrees: list(`
      Licence, Master, Doctorat, Diplôme d'ingénieur, BTS, DUT, BUT, Baccalauréat, MBA, Mastère spécialisé,
      Licence professionnelle, CAP, Agrégation, CAPES
    `),
    subjects: list(`
      Informatique, Mathématiques, Physique, Chimie, Biologie, Génie logiciel, Génie mécanique, Génie électrique,
      Génie civil, Économie, Gestion, Finance, Comptabilité, Marketing, Droit, Médecine, Psychologie, Sociologie, Histoire,
      Lettres modernes, Communication, Architecture, Science des données, Commerce international
    `),
  },
  commonWords: list(`
    le, la, les, des, du, de, et, en, un, une, pour, dans, avec, sur, au, aux, par, à, est, sont, plus, ce, cette, qui, que, je,
    mon, mes, ans, ainsi, développement, mise, gestion, entreprise, équipe, depuis, chez, été, conception, réalisation
  `),
};
