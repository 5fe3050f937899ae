/** Words that take room and say nothing, by language (ISO 639-1), with what says the same in less where there is something. */
export const fillers: Readonly<Record<string, string>> = {
  en: `
etc, etcetera, et cetera, and so on, and so forth, and many more, and much more, and many others, and the like, various, various different, numerous, a lot of, lots of, a variety of
a wide variety of, a wide range of, a broad range of, a number of, a large number of, a great deal of, many different, several different, different kinds of, all kinds of, all sorts of
in order to = to, so as to = to, due to the fact that = because, in spite of the fact that = although, despite the fact that = although
for the purpose of = to, with the purpose of = to, with the aim of = to, with the goal of = to, in an effort to = to, by means of = by, in the event that = if, until such time as = until
on a daily basis = daily, on a weekly basis = weekly, on a monthly basis = monthly, on a yearly basis = yearly, on a regular basis = regularly
on a day-to-day basis = daily, at this point in time = now, at the present time = now, in the near future = soon, prior to = before
in a timely manner = on time, in a timely fashion = on time, in conjunction with = with, with regard to = about, with regards to = about, in regards to = about
as needed, as required, as necessary, when needed, when necessary, if necessary, as and when, as and when required, other duties as assigned
duties as assigned, duties as required, very, really, quite, basically, actually, literally, essentially, truly, extremely, incredibly, simply, definitely
pretty much, more or less, stuff, things like that, successfully, was able to, were able to, in the process of, the fact that
`,
  de: 'etc, usw, und so weiter, und vieles mehr, uvm, diverse, diverser, diversen, verschiedenste, verschiedenster, verschiedensten',
  fr: 'etc, et cetera, et bien d’autres, et ainsi de suite, toutes sortes de',
  es: 'etc, etcétera, entre otros, entre otras, y muchos más, y así sucesivamente, todo tipo de',
};
