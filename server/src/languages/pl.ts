import type { Language } from './language.ts';
import { list } from './list.ts';

export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  months: [
    ['styczeń', 'sty'],
    ['luty', 'lut'],
    ['marzec', 'mar'],
    ['kwiecień', 'kwi'],
    ['maj', 'maj'],
    ['czerwiec', 'cze'],
    ['lipiec', 'lip'],
    ['sierpień', 'sie'],
    ['wrzesień', 'wrz'],
    ['październik', 'paź'],
    ['listopad', 'lis'],
    ['grudzień', 'gru'],
  ],
  monthsAfterDay: list(`
    stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia
  `),
  capitalised: false,
  seasons: { spring: ['wiosna'], summer: ['lato'], autumn: ['jesień'], winter: ['zima'] },
  yearParts: { early: ['początek'], mid: ['połowa'], late: ['koniec'] },
  present: list(`
    obecnie, teraz, dziś, dzisiaj, nadal, chwili obecnej, dnia dzisiejszego, chwila obecna, w trakcie, dzień dzisiejszy,
    aktualnie
  `),
  since: ['od', 'od dnia', 'począwszy od'],
  until: ['do', 'do dnia', 'aż do'],
  expected: list(`
    przewidywany, planowany, oczekiwany, przewidywane ukończenie, planowane ukończenie, przewidywany termin ukończenia,
    planowana obrona
  `),
  rangeWords: ['do', 'aż do'],
  durations: { years: ['rok', 'lata', 'lat'], months: ['miesiąc', 'miesiące', 'miesięcy', 'mies'] },
  counted: list(`
    użytkowników, klientów, osób, pracowników, członków, studentów, uczestników, odwiedzających, zapytań, zamówień, produktów,
    linii, stron, godzin, dni, serwerów, maszyn, sklepów, zł, pln
  `),
  at: ['przy'],
  prepositions: ['w', 'we', 'dla'],
  beforeSchool: ['na', 'w', 'we', 'przy', 'z'],
  proficiency: list(`
    znajomość, doświadczenie z, dobra znajomość, bardzo dobra znajomość, podstawowa znajomość, podstawy, doświadczenie w,
    biegła znajomość, obsługa
  `),
  levels: list(`
    początkujący, podstawowy, średniozaawansowany, zaawansowany, ekspert, ojczysty, język ojczysty, biegły, biegle, płynnie,
    komunikatywny, dobry, bardzo dobry, dobra, poziom,
    średni, średnio, podstawy, podstawowa, zaawansowana, dobrze, bardzo dobrze, bardzo dobra, poziom podstawowy, poziom zaawansowany
  `),
  andSoOn: ['itd', 'itd.', 'itp', 'itp.', 'i inne', 'i więcej'],
  languageNames: list(`
    angielski, niemiecki, francuski, hiszpański, portugalski, włoski, niderlandzki, polski, rosyjski, ukraiński, turecki, chiński,
    kantoński, japoński, koreański, hindi, arabski, hebrajski, perski, grecki, szwedzki, duński, norweski, fiński, czeski,
    słowacki, węgierski, rumuński, bułgarski, serbski, chorwacki, kataloński, baskijski, galicyjski, wietnamski, tajski,
    indonezyjski, malajski, filipiński, bengalski, tamilski, telugu, marathi, gudżarati, kannada, malajalam, pendżabski, urdu,
    nepalski, łaciński, suahili, estoński, łotewski, litewski, słoweński, białoruski, gruziński, ormiański, kazachski,
    azerbejdżański
  `),
  firstPerson: ['ja', 'mój', 'moja', 'jestem', 'mam'],
  headings: {
    basics: list(`
      kontakt, dane kontaktowe, dane osobowe, dane personalne, informacje kontaktowe, informacje osobiste, linki, dane
    `),
    summary: list(`
      podsumowanie, podsumowanie zawodowe, profil, profil zawodowy, o mnie, cel zawodowy, cel, cele zawodowe, kim jestem, opis, wstęp,
      krótko o mnie, streszczenie, informacje o mnie
    `),
    work: list(`
      doświadczenie, doświadczenie zawodowe, historia zatrudnienia, przebieg kariery, kariera, kariera zawodowa, praca, praca zawodowa,
      przebieg pracy zawodowej, zatrudnienie, praktyki, staże, staż, praktyki i staże, staże i praktyki, przebieg zatrudnienia,
      doświadczenie komercyjne, doświadczenia zawodowe,
      przebieg kariery zawodowej, ścieżka kariery, ścieżka zawodowa, droga zawodowa, historia pracy, dotychczasowe zatrudnienie,
      miejsca pracy, obecne stanowisko, stanowiska, moje doświadczenie, dotychczasowe doświadczenie, praktyka zawodowa, życie zawodowe,
      działalność zawodowa
    `),
    education: list(`
      wykształcenie, edukacja, studia, nauka, szkoły, ukończone szkoły, przebieg edukacji, wykształcenie i szkolenia,
      przebieg kształcenia
    `),
    projects: list(`
      projekty, projekt, projekty własne, moje projekty, projekty osobiste, portfolio, open source, realizacje,
      projekty akademickie
    `),
    skills: list(`
      umiejętności, umiejętności techniczne, kompetencje, kluczowe umiejętności, kwalifikacje, technologie, narzędzia, wiedza, znajomość technologii,
      umiejętności i kompetencje, umiejętności miękkie, umiejętności twarde, stos technologiczny, znajomość programów, obsługa komputera,
      języki programowania, mocne strony, zdolności, specjalizacja, umiejętności zawodowe
    `),
    languages: list(`
      języki, języki obce, znajomość języków, znajomość języków obcych, umiejętności językowe, język
    `),
    certificates: list(`
      certyfikaty, kursy, szkolenia, kursy i szkolenia, szkolenia i kursy, certyfikaty i kursy, kursy i certyfikaty,
      szkolenia i certyfikaty, certyfikaty i szkolenia, uprawnienia, licencje, dodatkowe kwalifikacje
    `),
    awards: list(`
      nagrody, osiągnięcia, wyróżnienia, nagrody i wyróżnienia, stypendia, sukcesy, konkursy
    `),
    publications: list(`
      publikacje, artykuły, prezentacje, wystąpienia, patenty, konferencje, prelekcje, książki, praca dyplomowa
    `),
    volunteer: list(`
      wolontariat, działalność społeczna, działalność dodatkowa, aktywność społeczna, działalność studencka, koła naukowe,
      organizacje, działalność pozazawodowa
    `),
    interests: list(`
      zainteresowania, hobby, pasje, zainteresowania i hobby, hobby i zainteresowania, czas wolny
    `),
    references: ['referencje', 'rekomendacje', 'referencje dostępne na życzenie'],
    other: list(`
      inne, dodatkowe informacje, informacje dodatkowe, pozostałe informacje, klauzula, rodo, prawo jazdy, pozostałe,
      klauzula rodo
    `),
  },
  headingEnds: { projects: ['projekty'], certificates: ['certyfikaty'] },
  headingStarts: {
    skills: ['umiejętności', 'znajomość', 'kompetencje'],
    work: ['doświadczenie zawodowe', 'doświadczenie w'],
    projects: ['projekty'],
  },
  qualifiers: list(`
    wybrane, moje, moja, inne, dodatkowe, dodatkowa, najważniejsze, kluczowe, główne, pozostałe, ostatnie, zawodowe, zawodowa,
    osobiste, własne, techniczne, ważne, ukończone, akademickie
  `),
  and: ['i', 'oraz'],
  titles: ['cv', 'życiorys', 'curriculum vitae', 'życiorys zawodowy'],
  subheadings: list(`
    obowiązki, zakres obowiązków, główne obowiązki, zadania, zakres zadań, osiągnięcia, główne osiągnięcia, rezultaty, wyniki, technologie,
    wykorzystywane technologie, użyte technologie, narzędzia, środowisko, opis, opis projektu, projekty, umiejętności, zespół, rola, klienci,
    przedmioty, praca magisterska, praca inżynierska, szczegóły,
    moje obowiązki, główne zadania, odpowiedzialność, zakres odpowiedzialności, kluczowe osiągnięcia, najważniejsze osiągnięcia,
    stos technologiczny, stack, tech stack, projekt, kluczowe projekty, klient, nabyte umiejętności
  `),
  labels: {
    name: ['imię', 'imię i nazwisko'],
    familyName: ['nazwisko'],
    email: ['e-mail', 'email', 'mail', 'adres e-mail', 'poczta'],
    phone: ['telefon', 'tel', 'komórka', 'nr tel', 'numer telefonu', 'telefon komórkowy', 'kom'],
    address: ['adres', 'adres zamieszkania', 'miejsce zamieszkania'],
    website: ['strona', 'strona www', 'www', 'strona internetowa', 'portfolio', 'blog', 'github', 'linkedin'],
    organization: ['firma', 'pracodawca', 'organizacja', 'klient', 'nazwa firmy', 'instytucja wydająca'],
    role: ['stanowisko', 'rola', 'funkcja', 'pozycja', 'tytuł'],
    location: ['miejsce', 'miasto', 'lokalizacja', 'miejscowość', 'kraj'],
    dates: list(`
      data, daty, okres, czas, czas trwania, rok, lata, rok ukończenia, data ukończenia
    `),
    start: ['początek', 'data rozpoczęcia', 'od', 'rozpoczęcie'],
    end: ['koniec', 'data zakończenia', 'do', 'zakończenie'],
    institution: ['uczelnia', 'szkoła', 'uniwersytet', 'instytucja', 'politechnika'],
    degree: ['kierunek', 'stopień', 'specjalność', 'specjalizacja', 'wydział', 'profil', 'poziom'],
    project: ['projekt', 'nazwa projektu'],
    skills: ['technologie', 'wykorzystywane technologie', 'narzędzia', 'umiejętności', 'środowisko', 'stos'],
    summary: ['opis', 'obowiązki', 'zadania', 'zakres obowiązków', 'opis projektu', 'szczegóły'],
  },
  clues: {
    role: list(`
      inżynier, programista, programistka, deweloper, architekt, kierownik, menedżer, dyrektor, prezes, lider, liderka, założyciel,
      współzałożyciel, właściciel, wspólnik, konsultant, konsultantka, analityk, administrator, technik, asystent, asystentka, stażysta,
      stażystka, praktykant, praktykantka, student, studentka, badacz, doktorant, nauczyciel, nauczycielka, wykładowca, profesor, trener,
      koordynator, koordynatorka, projektant, projektantka, grafik, redaktor, tłumacz, dziennikarz, sprzedawca, handlowiec, księgowy, księgowa,
      sekretarka, recepcjonistka, specjalista, specjalistka, operator, tester, testerka, lekarz, pielęgniarka, prawnik, adwokat, kelner, kelnerka,
      kucharz, kierowca, wolontariusz, wolontariuszka, doradca, przedstawiciel, pracownik, młodszy, starszy, główny, zastępca, opiekun, członek, prezeska,
      elektryk, pomocnik, pomocnica, elektromonter, monter, hydraulik, stolarz, spawacz, mechanik, murarz, malarz, kierowczyni, kurier,
      magazynier, kasjer, kasjerka, piekarz, cukiernik, rzeźnik, szef kuchni, zastępca szefa kuchni, barman, barmanka, fryzjer,
      fryzjerka, kosmetyczka, fizjoterapeuta, farmaceuta, farmaceutka, dentysta, weterynarz, położna, ratownik, ratowniczka, psycholog,
      pedagog, wychowawca, wychowawczyni, aplikant, aplikantka, radca prawny, notariusz, sędzia, asesor, prokurator, ekonomista, audytor,
      biolog, chemik, bibliotekarz, bibliotekarka, pracownik socjalny, fotograf, ilustrator, ilustratorka, muzyk, aktor, aktorka, autor,
      autorka, pisarz, copywriter, kupiec, planista, agent, żołnierz, policjant, strażak, ochroniarz, sprzątaczka, ogrodnik, opiekunka,
      niania, korepetytor, korepetytorka, prowadzący, brygadzista, majster, technolog, konstruktor, adiunkt, rektor, dziekan, uczeń,
      menadżer, menedżerka, kierowniczka, dyrektorka, redaktorka, dziennikarka, tłumaczka, rekruter, rekruterka, adwokatka, prawniczka,
      lektor, lektorka, sprzedawczyni
    `),
    organization: list(`
      sp. z o.o., s.a., sp. j., sp. k., firma, spółka, bank, fundacja, stowarzyszenie, urząd, ministerstwo, szpital, grupa,
      agencja, biuro, zakład, kancelaria
    `),
    institution: list(`
      uniwersytet, politechnika, akademia, szkoła, liceum, technikum, gimnazjum, wyższa szkoła, instytut, kolegium, agh,
      sgh, uczelnia, wydział, uniwersytetu, politechniki, szkoły, szkole, uniwersytecie, politechnice, pwr, pwsz, zespół
      szkół, szkoła podstawowa, szkoła wyższa, liceum ogólnokształcące
    `),
    degree: list(`
      licencjat, magister, mgr, inżynier, inż., mgr inż., doktorat, doktor, studia, studia magisterskie, studia
      inżynierskie, studia licencjackie, studia podyplomowe, matura, średnie, wyższe, podyplomowe, dyplom, licencjat z,
      magister inżynier, inż, lic., dr inż., doktorant, studia doktoranckie, i stopnia, ii stopnia, studia i stopnia,
      studia ii stopnia, studia pierwszego stopnia, studia drugiego stopnia, wykształcenie, erasmus, egzamin maturalny
    `),
    subject: list(`
      informatyka, matematyka, fizyka, chemia, biologia, ekonomia, zarządzanie, elektronika, elektrotechnika, automatyka,
      robotyka, mechanika, budownictwo, prawo, historia, filozofia, psychologia, medycyna, statystyka, telekomunikacja,
      inżynieria, technologia, systemy, kierunek, specjalność, profil, stosowana, finanse, rachunkowość, dziennikarstwo,
      filologia, architektura
    `),
    aside: list(`
      ocena, średnia, wyróżnienie, z wyróżnieniem, wydział, katedra, praca magisterska, praca inżynierska, tytuł, temat
      pracy
    `),
    location: ['zdalnie', 'praca zdalna', 'hybrydowo', 'stacjonarnie', 'remote'],
    employment: list(`
      pełny etat, część etatu, pół etatu, umowa o pracę, umowa zlecenie, umowa o dzieło, b2b, staż, praktyka, praktyki, freelance,
      wolontariat, kontrakt, dorywczo
    `),
  },
  commonWords: list(`
    i, w, z, na, do, oraz, się, przez, dla, od, po, jest, jako, za, przy, o, ze, lub, są, był, moje, praca, pracy, rozwój, projekt,
    projektów, obecnie, umiejętności, doświadczenie, znajomość, tworzenie, zespół, firma, systemów, danych
  `),
};
