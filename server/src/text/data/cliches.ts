/** Phrases that stand in every second resume, by language (ISO 639-1). Sources: the lists that CareerBuilder, LinkedIn and Glassdoor published, where two agree. */
export const cliches: Readonly<Record<string, string>> = {
  en: `
team player, good team player, great team player, strong team player, team-oriented, team spirit, people person, people skills
hard worker, hard-working, hardworking, strong work ethic, good work ethic, excellent work ethic, solid work ethic, workaholic
self-starter, self-motivated, self-driven, highly motivated, highly-motivated, highly driven, highly organized, highly organised
highly qualified, highly skilled, highly dedicated, dedicated professional, dedicated and hardworking, driven professional, driven individual
motivated individual, motivated professional, dynamic individual, dynamic professional, dynamic and motivated, ambitious individual
detail-oriented, detail oriented, detail-minded, attention to detail, eye for detail, keen eye, perfectionist
results-oriented, results oriented, result-oriented, results-driven, result-driven, results-focused, goal-oriented, goal-driven, solution-oriented
solutions-oriented, solution-driven, action-oriented, deadline-driven, customer-obsessed
proven track record, strong track record, solid track record, excellent track record, track record of success, proven ability, proven success
proven experience, wealth of experience, wealth of knowledge, vast experience, seasoned professional, seasoned engineer, seasoned developer
seasoned manager, seasoned leader, consummate professional
passionate, passion for, passionate about, deep passion, strong passion, enthusiastic, energetic
excellent communication skills, strong communication skills, great communication skills, good communication skills, outstanding communication skills
excellent communicator, great communicator, strong communicator, effective communicator, good listener, excellent interpersonal skills
strong interpersonal skills, good interpersonal skills, excellent organizational skills, strong organizational skills, excellent problem solving skills
strong problem solving skills, excellent analytical skills, problem solver, problem-solver, creative problem solver
fast learner, quick learner, quick study, eager to learn, willing to learn, willingness to learn, lifelong learner, life-long learner, love of learning
thirst for knowledge, relentless curiosity, insatiable curiosity, endless curiosity, naturally curious
think outside the box, thinks outside the box, thinking outside the box, outside the box, out-of-the-box thinker, out-of-the-box thinking
strategic thinker, critical thinker, innovative thinker, creative thinker, quick thinker, big-picture thinker, forward-thinking, forward thinker
thought leader, natural leader, born leader, visionary leader, change agent, change maker, visionary
go-getter, go-to person, go-to guy, jack of all trades, many hats, can-do attitude, positive attitude, winning attitude, works well under pressure
work well under pressure, ability to work under pressure, thrive under pressure, thrives under pressure, multitasker, multi-tasker
ability to multitask, fast-paced environment, fast paced environment, fast-paced environments, hit the ground running, hits the ground running
above and beyond, extra mile, make a difference, making a difference, 110 percent, next level, game changer, game-changer, game-changing
best of breed, best-in-class, world-class, cutting-edge, bleeding-edge, push the envelope, pushing the envelope, move the needle, moved the needle
paradigm shift, low-hanging fruit, synergy, synergies, synergize, synergistic, value-adding, coding ninja, code ninja, rockstar, rock star developer, tech guru, tech-savvy
tech savvy, trustworthy, punctual, no stone unturned, references available upon request, references available on request, references upon request
`,
  de: `
teamplayer, teamfähig, belastbar, hochmotiviert, hoch motiviert, hands-on-mentalität, macher, querdenker, leidenschaftlich, mit leidenschaft
über den tellerrand, blick über den tellerrand, zielstrebig, ergebnisorientiert, zielorientiert, lösungsorientiert, kommunikationsstark
schnelle auffassungsgabe, hohe einsatzbereitschaft, hohe lernbereitschaft
`,
  fr: `
force de proposition, esprit d'équipe, bon relationnel, excellent relationnel, goût du challenge, passionné par, passionnée par, perfectionniste
dynamique et motivé, dynamique et motivée, motivé et dynamique, motivée et dynamique, soif d'apprendre
`,
  es: `
orientado a resultados, orientada a resultados, apasionado por, apasionada por, trabajo bajo presión, don de gentes, ganas de aprender
facilidad de aprendizaje, proactivo, proactiva, trabajador incansable
`,
};
