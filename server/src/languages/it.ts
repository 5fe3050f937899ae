import type { Language } from './language.ts';
import { list } from './list.ts';

export const it: Language = {
  code: 'it',
  name: 'Italian',
  months: [
    ['gennaio', 'gen', 'genn'],
    ['febbraio', 'feb', 'febbr'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  capitalised: false,
  seasons: { spring: ['primavera'], summer: ['estate'], autumn: ['autunno'], winter: ['inverno'] },
  yearParts: { early: ['inizio'], mid: ['metà'], late: ['fine'] },
  present: list(`
    oggi, presente, attuale, attualmente, in corso, ora, adesso, tuttora, odierno, il presente, tutt'oggi
  `),
  since: ['dal', 'da', 'a partire da'],
  until: ['fino a', 'fino al', 'sino a', 'sino al', 'fino ad'],
  expected: list(`
    previsto, prevista, previsione, laurea prevista, conseguimento previsto, conclusione prevista
  `),
  rangeWords: ['a', 'ad', 'al', 'fino a', 'fino al', 'fino ad'],
  durations: { years: ['anno', 'anni'], months: ['mese', 'mesi'] },
  counted: list(`
    utenti, clienti, persone, dipendenti, membri, studenti, partecipanti, visitatori, iscritti, richieste, ordini, prodotti, articoli,
    righe, pagine, ore, giorni, server, macchine, negozi, euro
  `),
  at: ['presso', 'presso la', 'presso il'],
  prepositions: ['in', 'per'],
  beforeSchool: ['presso', 'a', 'in', "all'", 'alla', 'al', "dell'", 'della', 'di', "presso l'", 'presso la'],
  proficiency: list(`
    conoscenza di, esperienza con, padronanza di, conoscenza del, conoscenza dei, ottima conoscenza di, buona conoscenza di,
    conoscenza base di, conoscenze di, esperienza in, uso di, padronanza nell’uso di
  `),
  levels: list(`
    principiante, base, intermedio, avanzato, esperto, madrelingua, fluente, ottimo, ottima, buono, buona, discreto, discreta,
    scolastico, livello, livello base, livello intermedio, livello avanzato,
    avanzata, esperta, intermedia, eccellente, buona conoscenza, ottima conoscenza, conoscenza base, conoscenza di base
  `),
  andSoOn: ['ecc', 'ecc.', 'etc', 'etc.', 'eccetera', 'e altro', 'e altri', 'tra gli altri'],
  languageNames: list(`
    inglese, tedesco, francese, spagnolo, portoghese, italiano, olandese, polacco, russo, ucraino, turco, cinese, cantonese,
    giapponese, coreano, hindi, arabo, ebraico, persiano, greco, svedese, danese, norvegese, finlandese, ceco, slovacco,
    ungherese, rumeno, bulgaro, serbo, croato, catalano, basco, galiziano, vietnamita, thailandese, indonesiano, malese,
    filippino, bengalese, tamil, telugu, marathi, gujarati, kannada, malayalam, punjabi, urdu, nepalese, latino, swahili, estone,
    lettone, lituano, sloveno, bielorusso, georgiano, armeno, kazako, azerbaigiano
  `),
  firstPerson: ['io', 'mio', 'mia', 'sono', 'ho'],
  headings: {
    basics: list(`
      contatti, contatto, dati personali, informazioni personali, dati anagrafici, recapiti, informazioni di contatto, link, profili, social, anagrafica
    `),
    summary: list(`
      profilo, profilo professionale, profilo personale, sommario, riepilogo, chi sono, su di me, presentazione, introduzione, obiettivo,
      obiettivi, obiettivo professionale, sintesi, in breve, biografia, riepilogo professionale, sintesi professionale,
      descrizione
    `),
    work: list(`
      esperienza, esperienze, esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali, lavoro,
      carriera, percorso professionale, percorso lavorativo, occupazione, impieghi, attività lavorativa, attività professionale,
      storia lavorativa, tirocini, tirocinio, stage, esperienze di lavoro,
      occupazione attuale, posizione attuale, posizioni ricoperte, incarichi, esperienze pregresse, vita lavorativa, vita professionale,
      percorso di carriera, storia professionale, impiego, impieghi precedenti, le mie esperienze, la mia esperienza,
      esperienza pregressa, tirocini e stage
    `),
    education: list(`
      istruzione, istruzione e formazione, formazione, formazione accademica, studi, titoli di studio, titolo di studio, percorso di studi,
      percorso formativo, percorso accademico, educazione, formazione e istruzione, carriera accademica, formazione scolastica, studi accademici
    `),
    projects: list(`
      progetti, progetto, progetti personali, progetti open source, portfolio, progetti principali, i miei progetti, progetti accademici, lavori
    `),
    skills: list(`
      competenze, competenze tecniche, competenze informatiche, competenze digitali, competenze professionali, competenze personali,
      competenze trasversali, capacità, capacità e competenze, capacità e competenze tecniche, capacità e competenze personali, abilità,
      conoscenze, conoscenze tecniche, conoscenze informatiche, informatica, tecnologie, strumenti, strumenti e tecnologie,
      linguaggi di programmazione, linguaggi, punti di forza, skills, specializzazioni, aree di competenza
    `),
    languages: list(`
      lingue, lingua, lingue straniere, competenze linguistiche, conoscenze linguistiche, conoscenza delle lingue
    `),
    certificates: list(`
      certificazioni, certificazione, certificati, attestati, licenze, corsi, corsi e certificazioni, certificazioni e corsi,
      corsi di formazione, abilitazioni, patentini, licenze e certificazioni, corsi e attestati
    `),
    awards: list(`
      premi, riconoscimenti, premi e riconoscimenti, onorificenze, borse di studio, successi, risultati
    `),
    publications: list(`
      pubblicazioni, pubblicazione, articoli, conferenze, presentazioni, interventi, brevetti, libri, pubblicazioni scientifiche, tesi, seminari
    `),
    volunteer: list(`
      volontariato, esperienze di volontariato, attività di volontariato, impegno sociale, attività extracurriculari, attività sociali,
      associazionismo, servizio civile
    `),
    interests: list(`
      interessi, hobby, passioni, interessi personali, hobby e interessi, interessi e hobby, tempo libero, attività
    `),
    references: ['referenze', 'referenza', 'raccomandazioni', 'referenze su richiesta'],
    other: list(`
      altro, altre informazioni, ulteriori informazioni, informazioni aggiuntive, varie, patente di guida, appartenenze, affiliazioni,
      allegati, disponibilità, trattamento dei dati personali, autorizzazione al trattamento dei dati personali, privacy, ricerca, didattica
    `),
  },
  headingEnds: {},
  headingStarts: {
    skills: ['competenze', 'conoscenze', 'capacità'],
    projects: ['progetti'],
    work: list(`
      esperienze lavorative, esperienza lavorativa, esperienze professionali, esperienza professionale
    `),
    certificates: ['certificazioni', 'corsi'],
  },
  qualifiers: list(`
    mie, miei, mia, mio, principali, principale, altri, altre, altra, altro, rilevanti, selezionati, selezionate, professionale,
    professionali, personale, personali, ulteriori, aggiuntive, tecniche, tecnici, accademica, accademici, recenti, precedenti, i, le, il, la
  `),
  and: ['e', 'ed'],
  titles: ['cv', 'curriculum', 'curriculum vitae', 'curriculum vitæ', 'europass'],
  subheadings: list(`
    responsabilità, principali responsabilità, mansioni, principali mansioni, attività, attività svolte, principali attività, compiti,
    risultati, risultati ottenuti, tecnologie, tecnologie utilizzate, strumenti, strumenti utilizzati, ambiente, stack, descrizione,
    descrizione del progetto, progetti, competenze, competenze acquisite, obiettivo, obiettivi, contesto, ruolo, clienti, dettagli, materie, esami,
    tesi, metodologia,
    responsabilità principali, mansioni svolte, mansioni principali, compiti principali, principali compiti, tecnologie e strumenti,
    strumenti e tecnologie, linguaggi, competenze sviluppate, progetti principali, principali progetti, progetto, risultati principali,
    traguardi, settore, referenze, tech stack, stack tecnologico
  `),
  labels: {
    name: ['nome', 'nome e cognome'],
    familyName: ['cognome'],
    email: ['e-mail', 'email', 'mail', 'posta elettronica', 'indirizzo e-mail'],
    phone: ['telefono', 'tel', 'cellulare', 'cell', 'numero di telefono', 'mobile'],
    address: ['indirizzo', 'residenza', 'domicilio'],
    website: ['sito', 'sito web', 'web', 'portfolio', 'blog', 'github', 'linkedin'],
    organization: list(`
      azienda, società, datore di lavoro, cliente, organizzazione, impresa, ente, rilasciato da
    `),
    role: ['ruolo', 'posizione', 'mansione', 'qualifica', 'posizione ricoperta', 'funzione'],
    location: ['luogo', 'città', 'località', 'sede', 'paese'],
    dates: ['data', 'date', 'periodo', 'durata', 'anno', 'anni', 'conseguito nel', 'data di conseguimento'],
    start: ['inizio', 'data di inizio', 'da', 'dal'],
    end: ['fine', 'data di fine', 'a', 'al', 'fino a'],
    institution: ['istituto', 'università', 'scuola', 'ateneo', 'istituzione', 'facoltà'],
    degree: list(`
      titolo di studio, laurea, titolo, corso di laurea, indirizzo di studio, specializzazione, diploma, votazione
    `),
    project: ['progetto', 'nome del progetto'],
    skills: list(`
      tecnologie, tecnologie utilizzate, strumenti, competenze, ambiente, stack, linguaggi, parole chiave
    `),
    summary: ['descrizione', 'mansioni', 'attività', 'responsabilità', 'dettagli', 'riassunto'],
  },
  clues: {
    role: list(`
      ingegnere, sviluppatore, sviluppatrice, programmatore, programmatrice, architetto, responsabile, direttore, direttrice, capo,
      capo progetto, dirigente, titolare, fondatore, fondatrice, cofondatore, socio, presidente, consulente, analista, amministratore,
      amministrativo, amministrativa, sistemista, tecnico, assistente, stagista, tirocinante, apprendista, studente, studentessa,
      ricercatore, ricercatrice, dottorando, professore, professoressa, docente, insegnante, tutor, formatore, formatrice, istruttore,
      coordinatore, coordinatrice, supervisore, progettista, grafico, redattore, redattrice, traduttore, traduttrice, giornalista, venditore,
      commerciale, commesso, commessa, contabile, ragioniere, segretario, segretaria, impiegato, impiegata, operaio, operatore, operatrice,
      addetto, addetta, specialista, infermiere, infermiera, medico, avvocato, cameriere, cameriera, cuoco, barista, volontario, volontaria,
      libero professionista, collaboratore, collaboratrice, borsista, collaudatore,
      elettricista, idraulico, falegname, saldatore, meccanico, muratore, imbianchino, autista, corriere, magazziniere, cassiere,
      cassiera, chef, sous chef, pasticcere, pasticcera, fornaio, panettiere, pizzaiolo, lavapiatti, parrucchiere, parrucchiera,
      estetista, educatore, educatrice, maestro, maestra, psicologo, psicologa, fisioterapista, farmacista, dentista, veterinario,
      veterinaria, ostetrica, oss, operatore socio-sanitario, notaio, giudice, praticante avvocato, praticante, economista, revisore,
      biologo, biologa, chimico, chimica, geologo, bibliotecario, bibliotecaria, assistente sociale, soldato, carabiniere, vigile,
      agente, agente di commercio, rappresentante, consigliere, vicepresidente, amministratore delegato, store manager, receptionist,
      portiere, fotografo, fotografa, illustratore, illustratrice, scrittore, scrittrice, editore, autore, autrice, musicista, attore,
      attrice, disegnatore, disegnatrice, copywriter, social media manager, esperto, esperta, caposquadra, capoturno,
      collaboratore scolastico, babysitter
    `),
    organization: list(`
      s.p.a., spa, s.r.l., srl, srls, s.n.c., snc, s.a.s., gruppo, azienda, società, banca, associazione, fondazione, comune, ministero, ospedale,
      clinica, studio, agenzia, laboratorio, editore, consorzio, cooperativa, regione, cnr
    `),
    institution: list(`
      università, politecnico, istituto, scuola, liceo, accademia, ateneo, facoltà, conservatorio, itis, ipsia, istituto
      tecnico, univ, polimi, polito, unibo, sapienza, bocconi, luiss, università degli studi, liceo scientifico, liceo
      classico, istituto tecnico industriale, istituto superiore
    `),
    degree: list(`
      laurea, laurea triennale, laurea magistrale, laurea specialistica, laurea in, diploma, diploma di, maturità, master,
      dottorato, dottorato di ricerca, specializzazione, perito, ragioneria, tesi, corso di, licenza media, magistrale,
      triennale, perito informatico, laureato, laureata, laurea triennale in, laurea magistrale in, diploma di maturità,
      maturità scientifica, maturità classica, esame di stato, master di, ingegnere, erasmus, dottore, geometra, qualifica
      professionale, corso di laurea, corso di formazione
    `),
    subject: list(`
      informatica, matematica, fisica, chimica, biologia, economia, ingegneria, gestionale, elettronica,
      telecomunicazioni, meccanica, giurisprudenza, lettere, storia, filosofia, psicologia, medicina, statistica, scienze,
      comunicazione, lingue, marketing, architettura, scientifico, linguistico, aziendale, indirizzo
    `),
    aside: list(`
      voto, votazione, media, con lode, lode, dipartimento, facoltà di, relatore, titolo della tesi, punteggio
    `),
    location: list(`
      da remoto, remoto, ibrido, in sede, in presenza, telelavoro, smart working, remote
    `),
    employment: list(`
      tempo pieno, full time, tempo parziale, part time, tempo indeterminato, tempo determinato, contratto, stage, tirocinio,
      apprendistato, freelance, libero professionista, partita iva, volontariato, stagionale, collaborazione
    `),
  },
  writing: {
    bulletOpenings: list(`
      Sviluppo, Progettazione, Gestione, Implementazione, Coordinamento, Ottimizzazione, Automazione, Analisi, Creazione,
      Migrazione, Integrazione, Pianificazione, Riduzione, Supervisione, Direzione, Formazione, Lancio, Miglioramento,
      Realizzazione, Organizzazione, Manutenzione, Ricerca
    `),
    beforeTools: ['con', 'usando', 'tramite'],
    degrees: list(`
      Laurea triennale, Laurea magistrale, Laurea, Dottorato di ricerca, Master, Diploma, Maturità scientifica,
      Maturità classica
    `),
    subjects: list(`
      Informatica, Ingegneria Informatica, Matematica, Fisica, Chimica, Biologia, Ingegneria Meccanica,
      Ingegneria Elettronica, Ingegneria Gestionale, Ingegneria Civile, Economia, Economia Aziendale, Giurisprudenza,
      Medicina, Psicologia, Architettura, Scienze della Comunicazione, Lettere, Statistica
    `),
  },
  commonWords: list(`
    il, lo, la, gli, le, di, del, della, dei, delle, e, ed, in, nel, nella, con, per, un, una, che, da, dal, al, alla, come, più, sono,
    ho, è, sviluppo, gestione, presso, azienda, esperienza, conoscenza, utilizzo, progetto, anni, lavoro
  `),
};
