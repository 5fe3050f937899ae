import type { Language } from './language.ts';
import { list } from './list.ts';

export const en: Language = {
  code: 'en',
  name: 'English',
  months: [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may', 'may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  capitalised: true,
  seasons: { spring: ['spring'], summer: ['summer'], autumn: ['fall', 'autumn'], winter: ['winter'] },
  yearParts: { early: ['early'], mid: ['mid'], late: ['late'] },
  present: list(`
    present, current, now, today, ongoing, currently, date, this day, present day, on going, in progress, continuing
  `),
  since: ['since', 'from', 'starting', 'as of'],
  until: ['until', 'till', 'til', 'up to'],
  expected: list(`
    expected, anticipated, expected graduation, anticipated graduation, expected graduation date, graduation expected,
    expected completion, expected to graduate, graduating, planned, projected
  `),
  rangeWords: ['to', 'until', 'till', 'til', 'through', 'thru', 'upto', 'up to'],
  durations: { years: ['yr', 'yrs', 'year', 'years', 'y'], months: ['mo', 'mos', 'month', 'months', 'mth', 'mths', 'm'] },
  counted: list(`
    users, customers, clients, people, employees, members, students, participants, visitors, subscribers, followers, downloads,
    requests, queries, transactions, orders, records, rows, lines, files, pages, items, products, devices, servers, nodes,
    machines, instances, tests, commits, stars, tickets, issues, units, stores, hours, hrs, days, minutes, seconds, words, points,
    samples, images, videos, events, messages, emails, companies, locations, dollars, loc, times
  `),
  at: ['at', '@'],
  prepositions: ['with', 'for'],
  beforeSchool: ['at', 'from', 'in', 'with', 'by', '@'],
  schoolJobs: [
    'research assistant',
    'teaching assistant',
    'graduate assistant',
    'undergraduate researcher',
    'graduate researcher',
    'research associate',
    'teaching associate',
    'research fellow',
    'teaching fellow',
    'postdoctoral researcher',
    'postdoctoral fellow',
    'tutor',
    'lecturer',
    'grader',
    'research intern',
  ],
  proficiency: list(`
    proficient in, proficient with, experienced in, experienced with, experience with, experience in, familiar with,
    familiarity with, knowledge of, working knowledge of, basic knowledge of, expert in, skilled in, skilled with, fluent in,
    understanding of, strong knowledge of, good knowledge of, solid knowledge of, advanced knowledge of,
    intermediate knowledge of, deep knowledge of, some knowledge of, in-depth knowledge of, strong understanding of,
    good understanding of, solid understanding of, basic understanding of, deep understanding of, proficiency in,
    proficiency with, expertise in, expertise with, highly proficient in, highly skilled in, hands-on experience with,
    hands-on experience in, hands on experience with, strong experience with, strong experience in, extensive experience with,
    extensive experience in, some experience with, some experience in, work experience with, well versed in, well-versed in,
    comfortable with, comfortable in, competent in, competent with, exposure to, fluency in, basics of, fundamentals of,
    knowledge in, skills in, ability to use, strong in, adept at, adept in, adept with, specialized in, specialised in,
    specializing in
  `),
  levels: list(`
    beginner, novice, elementary, basic, basics, basic knowledge, working knowledge, intermediate, upper intermediate,
    pre intermediate, advanced, expert, proficient, competent, skilled, experienced, fluent, native, native speaker,
    mother tongue, bilingual, conversational, professional, professional working proficiency, limited working proficiency,
    full professional proficiency, elementary proficiency, familiar, good, very good, excellent, strong, fair, high, medium, low,
    average, moderate, learning, currently learning, level, proficiency, upper, pre, speaker, written, spoken, reading, writing,
    speaking, listening, very, working, limited, full, and
  `),
  andSoOn: [
    'etc',
    'etc.',
    'et cetera',
    'and more',
    'and others',
    'and so on',
    'and many more',
    'and many others',
    'among others',
    'amongst others',
    'and the like',
  ],
  skillGroups: {
    languages: 'Languages',
    frameworks: 'Frameworks',
    data: 'Data',
    platforms: 'Platforms',
    tools: 'Tools',
    practices: 'Practices',
    other: 'Other',
  },
  languageNames: list(`
    english, german, french, spanish, portuguese, italian, dutch, polish, russian, ukrainian, turkish, chinese, cantonese,
    japanese, korean, hindi, arabic, hebrew, persian, greek, swedish, danish, norwegian, finnish, czech, slovak, hungarian,
    romanian, bulgarian, serbian, croatian, catalan, basque, galician, vietnamese, thai, indonesian, malay, filipino, bangla,
    tamil, telugu, marathi, gujarati, kannada, malayalam, punjabi, urdu, nepali, latin, swahili, estonian, latvian, lithuanian,
    slovenian, belarusian, georgian, armenian, kazakh, azerbaijani, mandarin, farsi, tagalog, castilian, brazilian portuguese,
    taiwanese, english language, sinhala, sanskrit
  `),
  firstPerson: ['i', "i'm", 'i’m', "i've", 'i’ve', 'my', 'we', 'our'],
  headings: {
    basics: list(`
      contact, contacts, contact information, contact info, contact details, contact me, connect, connect with me, get in touch,
      reach me, personal information, personal info, personal details, personal data, basic information, basics, info,
      information, bio data, links, online, online presence, online profiles, profiles, social, social media, social links,
      find me online, find me, social profiles, websites, website, web presence, address, more information
    `),
    summary: list(`
      summary, professional summary, executive summary, career summary, profile, professional profile, executive profile,
      career profile, personal profile, about, about me, who am i, introduction, intro, bio, biography, overview, objective,
      objectives, career objective, professional objective, career goal, career goals, goals, career objectives, professional objectives, personal statement, statement,
      highlights, career highlights, career overview, highlights of qualifications, summary of qualifications,
      qualifications summary, key qualifications, tldr, at a glance, snapshot, in short, what i do, value proposition,
      who i am, in a nutshell
    `),
    work: list(`
      experience, experiences, work experience, work experiences, professional experience, employment history, employment,
      employment experience, work, work history, career, career history, career experience, job history, job experience, jobs,
      positions, positions held, summary of experience, teaching assistantships, professional history, professional background, professional appointments, appointments,
      academic appointments, academic positions, academic experience, work background, industry experience, industrial experience,
      corporate experience, business experience, company experience, teaching experience, consulting experience,
      freelance experience, freelance work, contract work, clinical experience, field experience, internship,
      internships, internship experience, internship experiences, development experience, engineering experience,
      programming experience, software experience, software development experience, software engineering experience,
      technical experience, it experience, management experience, military experience, military service, research experience,
      where i have worked, where ive worked, relevant history,
      career summary and experience, career timeline, career path, my career, professional career, my journey, journey,
      professional journey, career journey, employment record, employment summary, employment details, what ive done, what i have done,
      places ive worked, places i have worked, where ive been, work ive done, current position, current positions, current role,
      current employment, past employment, previous employment, past positions, previous positions, previous roles, past roles,
      job summary, jobs held, roles, professional roles, practice experience, nursing experience, hospitality experience,
      sales experience, marketing experience, culinary experience, legal experience, law experience, work placements, placements,
      clinical placements, clinical rotations, tours of duty, apprenticeship, apprenticeships, vocational experience, trade experience, work life, on the job
    `),
    education: list(`
      education, educational background, educational qualifications, educational qualification, education background, education experience,
      education history, education and training, academic background, academic history, academic qualifications,
      academic qualification, academic education, academic record, academics, academic, academia, academic credentials,
      academic profile, studies, study, degrees, degree, schooling, qualifications, qualification, training, trainings,
      coursework, course work, relevant coursework, relevant courses, courses, university, school, schools, continuing education,
      professional development, formal education,
      where i studied, where ive studied, where i learned, schools attended, training and education
    `),
    projects: list(`
      projects, project, project experience, project work, project history, personal projects, side projects, open source,
      open source work, open source contributions, open source contribution, open source experience, open source software, open source project,
      contributions, portfolio, my work, things i have built, apps, hackathons, case studies,
      research projects, what i have built, notable work, selected work, selected works, works, recent work, things i have made,
      projects i have worked on, things i built, representative matters, selected matters, notable cases, exhibitions, selected exhibitions, performances, productions
    `),
    skills: list(`
      skills, skill, skillset, skill set, technical skills, technical skill, skills summary, key skills, core skills, hard skills,
      soft skills, computer skills, it skills, software skills, programming skills, tech skills, tech stack, technical stack,
      technology stack, stack, technologies, technology, tech, tools, tools and technologies, technologies and tools,
      technical tools, tool box, toolbox, toolkit, competencies, competences, competence, core competencies, key competencies,
      technical competencies, technical proficiencies, technical proficiency, technical expertise, technical knowledge,
      technical background, technical summary, technical strengths, technical, proficiencies, proficiency, expertise,
      areas of expertise, area of expertise, fields of expertise, areas of practice, practice areas, strengths, key strengths, core strengths, specialties,
      specialities, specializations, specialisations, abilities, capabilities, knowledge, computer literacy, computer proficiency,
      computer knowledge, programming languages, programming language, programming, languages and frameworks, languages and tools,
      languages and technologies, languages and libraries, frameworks, frameworks and libraries, core qualifications, what i know,
      software proficiency,
      my toolkit, things i know, what i can do
    `),
    languages: list(`
      languages, language, language skills, language proficiency, languages spoken, spoken languages, foreign languages,
      human languages, natural languages, linguistic skills, language knowledge, language competencies
    `),
    certificates: list(`
      certifications, certification, certificates, certificate, certifications and licenses, licenses and certifications,
      licences and certifications, licenses, licences, licensure, bar admissions, bar admission, bar memberships, admissions, trade qualifications, tickets, tickets and licences, credentials, professional certifications,
      professional qualifications, professional training, certificates and courses, courses and certifications,
      courses and certificates, training and certifications, trainings and certifications, training and certificates,
      certified training courses, online courses, moocs, workshops, workshops and seminars, seminars, badges
    `),
    awards: list(`
      awards, award, honors, honours, honors and awards, honours and awards, awards and honors, awards and honours,
      awards and achievements, achievements, key achievements, accomplishments, recognition, recognitions, awards and recognition,
      scholarships, scholarship, scholarships and awards, fellowships, grants, research grants, grants and funding, grants and awards, funding, prizes, distinctions, competitions,
      academic achievements, scholastic achievements
    `),
    publications: list(`
      publications, publication, papers, research papers, articles, blog, blog posts, blogs, writing, writings, books, patents,
      patent, presentations, talks, invited talks, conferences, conference talks, conference presentations, conference papers,
      speaking, public speaking, speaking engagements, lectures, journal articles, theses, thesis, scientific contributions,
      scholarly work, media, media appearances, press, podcasts
    `),
    volunteer: list(`
      volunteer, volunteering, volunteering experience, volunteer experience, volunteer work, volunteer activities, volunteerism,
      voluntary work, voluntary experience, community, community service, community involvement, community engagement,
      community work, community contributions, social work, social engagement, civic engagement, charity work, service, professional service,
      academic service, committees, committee work, board positions, board memberships, board service, outreach, leadership, leadership experience, leadership and activities, leadership and service,
      positions of responsibility, position of responsibility, extracurricular, extracurriculars, extracurricular activities,
      extra curricular activities, extra curriculars, co curricular activities, campus involvement, campus activities,
      student activities, involvement, organizations, organisations, clubs, non professional experience, mentoring, activism
    `),
    interests: list(`
      interests, interest, hobbies, hobby, hobbies and interests, interests and hobbies, personal interests, activities,
      activities and interests, leisure, leisure activities, outside of work, outside work, passions, research interests, areas of interest, area of interest, fields of interest,
      fun facts, fun
    `),
    references: list(`
      references, reference, referees, recommendations, testimonials, endorsements, references available upon request,
      references available on request, references upon request
    `),
    other: list(`
      additional information, other information, other, others, miscellaneous, misc, additional, further information, memberships,
      membership, professional memberships, affiliations, professional affiliations, memberships and affiliations, associations,
      declaration, availability, work authorization, work permit, visa status, teaching, research, personal qualities,
      personality, personal, notes, appendix, thanks, security clearance, clearance, driving licence, travel
    `),
  },
  headingEnds: {
    skills: list(`
      skills, skillset, competencies, competences, proficiencies, proficiency, expertise
    `),
    projects: ['projects', 'contributions'],
    certificates: ['certifications', 'certificates', 'training courses'],
    awards: ['awards', 'scholarships'],
    publications: ['publications', 'presentations', 'papers', 'talks', 'patents', 'blog posts'],
    work: ['work experience', 'professional experience', 'work history', 'employment history', 'internships'],
    education: ['coursework'],
    volunteer: ['volunteering', 'extracurricular activities'],
    interests: ['hobbies'],
  },
  headingStarts: {},
  qualifiers: list(`
    selected, select, key, relevant, related, professional, additional, other, further, my, main, major, notable, significant,
    featured, highlighted, recent, latest, current, previous, past, prior, earlier, early, core, general, personal, academic,
    technical, full time, part time, paid, international, practical, hands on, overall, total, detailed, brief, short, formal,
    higher, student, freelance, volunteer, backend, frontend, full stack, devops, the, a, some, overview, summary, details, list, section, timeline,
    highlights, background, continued, cont
  `),
  and: ['and', 'n'],
  titles: list(`
    resume, resumé, résumé, cv, curriculum vitae, c v, curriculum, vita, my resume, my cv, biodata, bio data
  `),
  subheadings: list(`
    responsibilities, key responsibilities, main responsibilities, roles and responsibilities, role and responsibilities,
    role responsibilities, job responsibilities, duties, duties and responsibilities, job duties, main duties, achievements,
    key achievements, main achievements, major achievements, accomplishments, key accomplishments, contributions,
    key contributions, highlights, key highlights, results, key results, impact, outcomes, deliverables, tasks, main tasks,
    activities, technologies, technologies used, technology, technology stack, tech stack, tech, stack, tools, tools used,
    tools and technologies, technologies and tools, environment, skills, skills used, key skills, skills developed, projects,
    key projects, selected projects, notable projects, main projects, clients, description, job description, project description,
    overview, summary, details, background, scope, team, features, key features, coursework, relevant coursework, courses,
    relevant courses, subjects, modules, thesis, dissertation, grades, awards, honors, reason for leaving,
    key responsibilities and achievements, responsibilities and achievements, selected achievements, selected accomplishments,
    notable achievements, notable accomplishments, significant achievements, key accomplishments and results, day to day, daily duties,
    daily tasks, what i did, what i learned, what we built, my role, the role, key tasks, core responsibilities,
    primary responsibilities, core duties, key duties, main tasks and responsibilities, tech used, tech stack used,
    technical environment, stack used, tools and tech, languages used, skills used and developed, skills gained, skills learned,
    skills acquired, skills applied, keywords, project highlights, career highlights, client projects, internal projects, major projects,
    recent projects, project, client, industry, domain, context, challenges, solutions, solution, leadership, key wins, wins, metrics,
    publications, training, promotions, links, website, media, press, references
  `),
  labels: {
    name: ['name', 'full name'],
    givenName: ['first name', 'given name', 'forename', 'given names', 'first names'],
    familyName: ['last name', 'surname', 'family name'],
    email: ['email', 'e-mail', 'mail', 'email address', 'e-mail address'],
    phone: list(`
      phone, mobile, tel, telephone, cell, phone number, mobile number, contact number, cell phone, mobile phone, whatsapp
    `),
    address: ['address', 'home address', 'current address', 'postal address', 'mailing address', 'residence'],
    website: list(`
      website, web, site, homepage, home page, url, portfolio, blog, github, gitlab, linkedin, twitter, link, web site
    `),
    organization: list(`
      company, employer, organization, organisation, company name, client, firm, business, name of company, issuer, issued by
    `),
    role: ['role', 'position', 'title', 'job title', 'designation', 'job', 'position held', 'function'],
    location: ['location', 'city', 'place', 'based in', 'country', 'work location'],
    dates: list(`
      date, dates, duration, period, time, time period, tenure, timeline, years, year, when, dates of employment,
      employment dates, employment period, graduation, graduated, graduation year, graduation date, date of graduation,
      year of graduation, completed, issued, date issued, term
    `),
    start: ['start', 'start date', 'from', 'started', 'begin', 'joined', 'joining date'],
    end: ['end', 'end date', 'to', 'until', 'ended', 'finished', 'left', 'leaving date'],
    institution: list(`
      institution, university, school, college, institute, academy, university name, school name
    `),
    degree: list(`
      degree, qualification, major, course, programme, program, field of study, field, specialization, specialisation, discipline,
      area of study, minor
    `),
    project: ['project', 'project name', 'project title', 'name of project'],
    score: ['gpa', 'cgpa', 'grade', 'grade point average', 'final grade', 'score'],
    courses: ['courses', 'coursework', 'relevant coursework', 'relevant courses', 'selected courses', 'key courses'],
    skills: list(`
      skills, technologies, technologies used, technology, tech stack, tech, stack, tools, tools used, languages used,
      environment, keywords, built with, key skills, skills used, tools and technologies, technology stack, frameworks
    `),
    summary: list(`
      description, summary, overview, about, details, project description, job description, responsibilities, achievements
    `),
  },
  clues: {
    role: list(`
      facilitator, attendant, linguist, statistician, mathematician, physicist, chemist, biologist, economist, librarian,
      curator, archivist, merchandiser, stylist, bartending, hostess, steward, guard, soldier, officer cadet, cadet, pilot, paramedic,
      caregiver, nanny, janitor, cleaner, housekeeper, carpenter, plumber, welder, machinist, craftsman, foreman, handyman,
      laborer, labourer, packer, picker, dispatcher, courier, broker, trader, banker, underwriter, actuary, estimator,
      investigator, detective, examiner, appraiser, curator, docent, choreographer, composer, musician, director's assistant,
      moderator, streamer, blogger, columnist, reporter, correspondent, proofreader, typist, stagehand, superintendent,
      registrar, provost, dean, rector, trustee, governor, ambassador, delegate, ranger, lifeguard, referee, umpire, caddie,
      tech lead, practitioner, liaison, generalist, integrator, modeler, modeller, builder, co-organizer, engr, eng, dev,
      sabbatical, internship, externship, apprenticeship, fellowship, postdoctoral, residency, clerkship,
      engineer, developer, programmer, architect, manager, director, lead, leader, head, chief, president, vice, vp, svp, evp,
      ceo, cto, cfo, coo, cio, ciso, cpo, cmo, founder, co-founder, cofounder, owner, co-owner, partner, principal, consultant,
      analyst, administrator, admin, specialist, technician, technologist, designer, scientist, researcher, research assistant,
      research associate, fellow, postdoc, professor, lecturer, instructor, teacher, tutor, trainer, mentor, coach, assistant,
      associate, intern, trainee, apprentice, co-op, student, volunteer, coordinator, co-ordinator, organizer, organiser,
      supervisor, officer, executive, representative, agent, clerk, secretary, receptionist, cashier, accountant, auditor,
      controller, bookkeeper, buyer, planner, strategist, advisor, adviser, evangelist, advocate, writer, editor, author,
      journalist, translator, interpreter, copywriter, producer, photographer, artist, animator, illustrator, marketer, recruiter,
      salesperson, salesman, tester, qa, sdet, sde, sre, dba, sysadmin, devops, scrum master, product owner, maintainer,
      contributor, freelancer, contractor, entrepreneur, nurse, physician, doctor, pharmacist, dentist, therapist, psychologist,
      paralegal, lawyer, attorney, counsel, judge, chef, cook, waiter, waitress, barista, bartender, driver, mechanic,
      electrician, operator, inspector, surveyor, chairman, chairperson, chair, treasurer, captain, sergeant, lieutenant, deputy,
      staff, member, expert, guru, ninja, hacker, webmaster, full stack, full-stack, fullstack, frontend, backend, senior, junior,
      sr, jr,
      electrical apprentice, lpn, registered nurse, midwife, caretaker, carer, sous-chef, patissier, sommelier, dishwasher, busser,
      concierge, bellhop, valet, janitress, gardener, landscaper, roofer, painter, plasterer, bricklayer, glazier, fitter, toolmaker,
      assembler, installer, millwright, lineman, lineworker, boilermaker, pipefitter, tailor, seamstress, hairdresser, beautician,
      masseuse, masseur, veterinarian, vet tech, optometrist, optician, radiographer, sonographer, phlebotomist, anesthesiologist,
      surgeon, cardiologist, pediatrician, psychiatrist, dietitian, nutritionist, physiotherapist, chiropractor, counselor, counsellor,
      social worker, solicitor, barrister, notary, magistrate, bailiff, telemarketer, saleswoman, sales rep, stocker, storekeeper,
      shopkeeper, warehouseman, forklift operator, trucker, postman, mailman, firefighter, police officer, policeman, seaman, sailor,
      corporal, private first class, petty officer, quartermaster, infantryman, realtor, stockbroker, teller, paraeducator,
      paraprofessional, principal investigator, headteacher, headmaster, schoolteacher, babysitter, au pair, actor, actress, dancer,
      filmmaker, videographer, cinematographer, drummer, guitarist, storyteller, publicist, promoter, canvasser, fundraiser, campaigner,
      lobbyist, councillor, councilor, senator, minister, pastor, priest, chaplain, rabbi, imam, missionary, farmer, farmhand, rancher,
      geologist, geophysicist, meteorologist, astronomer, ecologist, botanist, zoologist, archaeologist, anthropologist, sociologist,
      criminologist, toxicologist, microbiologist, biochemist, geneticist, epidemiologist, demographer, cartographer, drafter, draftsman,
      draughtsman, urbanist, engraver, bookbinder, bookseller, clerk typist, stenographer, transcriptionist, captioner, dj, substitute,
      aide, grader, proctor, invigilator, resident assistant, hall monitor, peer tutor
    `),
    organization: list(`
      inc, inc., llc, ltd, ltd., limited, corp, corp., corporation, co., company, plc, pvt, llp, lp, group, holdings,
      technologies, solutions, systems, labs, laboratories, software, consulting, consultancy, bank, studio, studios, agency,
      partners, international, foundation, ventures, capital, industries, services, networks, media, games, entertainment,
      interactive, digital, hospital, clinic, ministry, council, telecom, communications group, pharma, biotech, healthcare inc,
      cooperative, association, society, federation, committee, museum, library, restaurant, cafe, café, hotel, church, army, navy,
      air force, logistics, energy, airways, aerospace, semiconductor, semiconductors, robotics, publishing, records, farms, airlines, motors, insurance, pharmaceuticals,
      self-employed, freelance
    `),
    institution: list(`
      university, college, school, institute, academy, polytechnic, faculty, high school, secondary school, bootcamp, boot
      camp, conservatory, seminary, mit, coursera, udacity, edx, uni, univ, univ., grammar school, middle school,
      elementary school, primary school, community college, business school, law school, sixth form, academy of, general
      assembly, codecademy, udemy, school of, institute of, iit, nit, iiit
    `),
    degree: list(`
      bachelor, bachelor's, bachelors, master, master's, masters, doctor of philosophy, doctorate, doctoral, phd, ph.d,
      ph.d., dphil, mphil, bsc, b.sc, b.sc., bs, b.s, b.s., ba, b.a, b.a., beng, b.eng, b.eng., btech, b.tech, b.tech.,
      be, b.e, b.e., bba, bca, bcom, b.com, bfa, msc, m.sc, m.sc., ms, m.s, m.s., ma, m.a, m.a., meng, m.eng, m.eng.,
      mtech, m.tech, m.tech., mba, mca, mcom, mfa, mpa, mph, llb, llm, jd, j.d., md, m.d., associate degree, associate's,
      associate of, aas, diploma, degree, minor in, major in, a-levels, a levels, gcse, ged, hsc, ssc, class xii, class x,
      12th, 10th, higher secondary, exchange program, certificate in, postgraduate, undergraduate, graduate, high school
      diploma, a level, as level, gcses, igcse, o levels, gnvq, nvq, btec, hnd, hnc, hs diploma, highschool diploma, high
      school degree, ged diploma, ib diploma, international baccalaureate, baccalaureate, sslc, puc, intermediate, cbse,
      icse, class 12, class 10, std xii, std x, xii, 10+2, b.com., bsc., b.arch, bba., b.b.a, b.b.a., bms, b.des, b.ed,
      m.ed, msw, bsn, bfa., mfa., mbbs, pharm.d, pharmd, b.pharm, m.pharm, mres, msci, mmath, mphys, mchem, beng., hons,
      edd, ed.d., dba, pgdm, pgdca, pgd, pgce, sc.b., sc.m., s.b., s.m., a.b., a.a., a.s., a.a.s., aas., asc, m.b.a.,
      m.c.a., m.c.a, b.c.a., b.c.a, ll.b., ll.m., postdoctoral, doctor, associate in, associates, apprenticeship,
      foundation degree, foundation year, honours degree, exchange programme, exchange student, exchange semester, study
      abroad, semester abroad, nanodegree, micromasters, certificate of higher education, graduate certificate,
      certificate iv, certificate iii, advanced diploma, college credits, preparatory classes, prep. classes, mse, mmsc, ncea, leaving certificate
    `),
    subject: list(`
      science, sciences, engineering, mathematics, maths, math, physics, chemistry, biology, economics, informatics,
      computing, finance, accounting, accountancy, marketing, psychology, statistics, history, philosophy, linguistics,
      management, administration, architecture, design, literature, communication, communications, electronics, mechanics,
      studies, commerce, law, medicine, nursing, education, sociology, politics, biotechnology, biochemistry,
      microbiology, neuroscience, robotics, mechatronics, astronomy, geography, geology, geoscience, journalism, music,
      theatre, theology, anthropology, ecology, pharmacy, agriculture, algorithms, cybersecurity, security, analytics,
      arts, humanities, languages, english, technology, automation, networks, networking, systems, development,
      programming, minor, major, concentration, emphasis, specialization, specialisation, specializing, specialising,
      focus, thermodynamics, genetics, logistics, tourism, hospitality, multimedia, graphics, photography, animation,
      translation, business
    `),
    aside: list(`
      gpa, cgpa, gpa., sgpa, grade, grades, percentage, percent, marks, score, distinction, honours, honors, honor, cum
      laude, summa, magna, laude, first class, second class, upper second, dean's list, deans list, valedictorian,
      salutatorian, scholarship, thesis, dissertation, advisor, adviser, supervisor, coursework, courses, department,
      dept, dept., faculty, division, campus, awarded, graduated, graduation, transferred, on hold, incomplete, not
      completed, ranked, rank, class rank, relevant, activities, member, club, society, phi beta kappa, credits completed
    `),
    location: list(`
      remote, hybrid, on-site, onsite, on site, fully remote, work from home, wfh, worldwide, anywhere
    `),
    employment: list(`
      full-time, full time, fulltime, part-time, part time, parttime, contract, contractor, freelance, self-employed, internship,
      intern, co-op, temporary, temp, seasonal, permanent, apprenticeship, volunteer, casual, fixed-term, fixed term, acquired
    `),
  },
  writing: {
    beforeTools: ['with', 'using', 'via'],
    degrees: list(`
      BSc, BA, MSc, MA, PhD, MBA, BEng, MEng, B.S., M.S., BBA, LLB, LLM, MD, Bachelor of Science, Bachelor of Arts,
      Master of Science, Master of Arts, Master of Business Administration, Bachelor of Engineering, Doctor of Philosophy,
      Associate of Science, Associate of Arts, High School Diploma, A-levels, Postgraduate Diploma
    `),
    subjects: list(`
      Computer Science, Mathematics, Electrical Engineering, Mechanical Engineering, Software Engineering,
      Information Systems, Information Technology, Data Science, Statistics, Physics, Chemistry, Biology, Economics,
      Business Administration, Finance, Accounting, Marketing, Psychology, Nursing, Law, Medicine, Communication,
      English Literature, History, Political Science, Sociology, Philosophy, Architecture, Civil Engineering,
      Chemical Engineering, Biomedical Engineering, Graphic Design, Education, Public Health, International Relations,
      Linguistics
    `),
  },
  commonWords: list(`
    the, and, of, to, in, for, with, on, by, from, as, at, an, using, that, this, which, was, were, is, are, have, has, my, i,
    our, their, through, experience, work, team, developed, worked, managed, led, designed, built
  `),
};
