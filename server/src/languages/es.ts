import type { Language } from './language.ts';
import { list } from './list.ts';

export const es: Language = {
  code: 'es',
  name: 'Spanish',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'sep', 'sept', 'setiembre', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  capitalised: false,
  seasons: { spring: ['primavera'], summer: ['verano'], autumn: ['otoño'], winter: ['invierno'] },
  yearParts: { early: ['principios', 'inicios', 'comienzos'], mid: ['mediados'], late: ['finales', 'fines'] },
  present: list(`
    actualidad, la actualidad, actual, actualmente, presente, el presente, hoy, la fecha, ahora, en curso, día de hoy, hoy en día, vigente
  `),
  since: ['desde', 'a partir de', 'desde el'],
  until: ['hasta'],
  expected: list(`
    previsto, prevista, esperado, esperada, estimado, graduación prevista, graduación esperada, finalización prevista
  `),
  rangeWords: ['a', 'al', 'hasta', 'hasta el'],
  durations: { years: ['año', 'años'], months: ['mes', 'meses'] },
  counted: list(`
    usuarios, clientes, personas, empleados, miembros, alumnos, estudiantes, participantes, visitantes, suscriptores, peticiones,
    solicitudes, pedidos, productos, artículos, líneas, páginas, horas, días, servidores, equipos, tiendas, euros, pesos, dólares
  `),
  at: [],
  prepositions: ['en', 'para', 'con'],
  beforeSchool: ['en', 'en la', 'en el', 'por la', 'de la', 'por'],
  schoolJobs: [
    'asistente de investigación',
    'auxiliar de investigación',
    'ayudante de cátedra',
    'ayudante de investigación',
    'auxiliar docente',
  ],
  proficiency: list(`
    conocimientos de, dominio de, experiencia con, manejo de, conocimiento de, conocimientos en, conocimientos básicos de,
    conocimientos avanzados de, experiencia en, dominio en, manejo avanzado de, nociones de, uso de
  `),
  levels: list(`
    principiante, básico, intermedio, avanzado, experto, nativo, nativa, fluido, bilingüe, lengua materna, medio, alto, bajo,
    nivel, nivel medio, nivel alto, nivel básico, nivel avanzado, profesional,
    principiantes, básica, básicos, intermedia, avanzada, experta, bueno, buena, muy bueno, muy buena, excelente, nivel experto,
    conocimientos básicos, conocimientos avanzados
  `),
  andSoOn: ['etc', 'etc.', 'entre otros', 'entre otras', 'y más'],
  skillGroups: {
    languages: 'Lenguajes',
    frameworks: 'Frameworks',
    data: 'Datos',
    platforms: 'Plataformas',
    tools: 'Herramientas',
    practices: 'Metodologías',
    other: 'Otros',
  },
  languageNames: list(`
    inglés, alemán, francés, español, portugués, italiano, neerlandés, polaco, ruso, ucraniano, turco, chino, cantonés, japonés,
    coreano, hindi, árabe, hebreo, persa, griego, sueco, danés, noruego, finés, checo, eslovaco, húngaro, rumano, búlgaro, serbio,
    croata, catalán, euskera, gallego, vietnamita, tailandés, indonesio, malayo, filipino, bengalí, tamil, telugu, maratí,
    guyaratí, canarés, malayálam, punyabí, urdu, nepalí, latín, suajili, estonio, letón, lituano, esloveno, bielorruso, georgiano,
    armenio, kazajo, azerbaiyano, castellano, mandarín
  `),
  firstPerson: ['yo', 'mi', 'mis', 'soy', 'tengo', 'he'],
  headings: {
    basics: list(`
      contacto, contactos, datos de contacto, información de contacto, datos personales, información personal, datos, redes sociales,
      redes, enlaces, información general, contáctame, perfiles, información básica
    `),
    summary: list(`
      perfil, perfil profesional, perfil personal, resumen, resumen profesional, resumen ejecutivo, sobre mí, acerca de mí, acerca de,
      quién soy, presentación, introducción, objetivo, objetivos, objetivo profesional, objetivo laboral, extracto, biografía, bio,
      carta de presentación, sumario, síntesis
    `),
    work: list(`
      experiencia, experiencias, experiencia profesional, experiencia laboral, experiencias laborales, experiencias profesionales,
      experiencia de trabajo, trayectoria profesional, trayectoria laboral, trayectoria, historial laboral, historial profesional,
      historia laboral, antecedentes laborales, empleo, empleos, trabajo, trabajos, carrera profesional, prácticas, pasantías,
      experiencia docente, experiencia investigadora, experiencia en investigación, actividad profesional,
      ocupación, ocupación actual, ocupaciones, vida laboral, vida profesional, recorrido profesional, recorrido laboral,
      desempeño profesional, desempeño laboral, puestos desempeñados, cargos desempeñados, experiencia previa, experiencia relevante,
      experiencias previas, mi experiencia, mi trayectoria, empleos anteriores, empleo actual, trabajos anteriores, puesto actual,
      ejercicio profesional, prácticas profesionales, historial de empleo, carrera laboral
    `),
    education: list(`
      educación, formación, formación académica, estudios, estudios realizados, títulos, titulación, titulaciones, educación formal,
      antecedentes académicos, historial académico, trayectoria académica, preparación académica, estudios académicos, mi formación,
      formación reglada, formación complementaria, formación profesional, grados académicos, datos académicos, escolaridad, académico,
      estudios superiores, formación y estudios, educación y formación
    `),
    projects: list(`
      proyectos, proyecto, proyectos personales, proyectos destacados, proyectos propios, proyectos académicos, portafolio, portfolio,
      mis proyectos, proyectos de código abierto, código abierto, contribuciones, trabajos realizados, proyectos alternativos
    `),
    skills: list(`
      habilidades, habilidad, habilidades técnicas, habilidades blandas, competencias, competencias técnicas, competencias profesionales,
      conocimientos, conocimientos técnicos, conocimientos informáticos, aptitudes, capacidades, destrezas, tecnologías, herramientas,
      herramientas y tecnologías, informática, habilidades informáticas, lenguajes de programación, lenguajes, fortalezas,
      especialidades, áreas de especialización, áreas de experiencia, stack tecnológico, stack, programas, skills, cualidades,
      especializado en, especializada en, especialidad
    `),
    languages: list(`
      idiomas, idioma, lenguas, conocimiento de idiomas, idiomas extranjeros, competencias lingüísticas
    `),
    certificates: list(`
      certificaciones, certificación, certificados, certificado, licencias, licencias y certificaciones, cursos, cursos y certificaciones,
      cursos y certificados, certificaciones y cursos, cursos realizados, formación adicional, cursos y talleres, cursos y seminarios,
      diplomados, seminarios, talleres, capacitaciones, capacitación, acreditaciones, otros cursos
    `),
    awards: list(`
      premios, premio, logros, reconocimientos, reconocimiento, distinciones, becas, honores, méritos, premios y reconocimientos,
      premios y distinciones, premios y logros, galardones, becas y premios, concursos, financiación obtenida
    `),
    publications: list(`
      publicaciones, publicación, artículos, ponencias, conferencias, charlas, presentaciones, patentes, libros, blog, congresos,
      publicaciones científicas, tesis, comunicaciones, investigaciones
    `),
    volunteer: list(`
      voluntariado, voluntariados, experiencia de voluntariado, experiencias de voluntariado, trabajo voluntario, actividades voluntarias,
      labor social, servicio social, servicio comunitario, actividades extracurriculares, actividades extraacadémicas, liderazgo,
      participación comunitaria, comunidad, asociaciones
    `),
    interests: list(`
      intereses, aficiones, hobbies, pasatiempos, intereses personales, aficiones e intereses, intereses y aficiones, hobbies e intereses,
      actividades, actividades e intereses, tiempo libre, gustos, líneas de investigación, intereses de investigación
    `),
    references: list(`
      referencias, referencia, recomendaciones, referencias personales, referencias laborales, referencias profesionales,
      referencias disponibles a solicitud, testimonios
    `),
    other: list(`
      otros, otros datos, otros datos de interés, datos de interés, información adicional, otra información, información complementaria,
      varios, otros méritos, afiliaciones, membresías, disponibilidad, carnet de conducir, permiso de conducir, docencia, investigación
    `),
  },
  headingEnds: {},
  headingStarts: {
    skills: ['habilidades', 'competencias', 'conocimientos'],
    projects: ['proyectos'],
    work: ['experiencia profesional', 'experiencia laboral'],
    certificates: ['certificaciones', 'cursos'],
    awards: ['premios'],
  },
  qualifiers: list(`
    mi, mis, principales, principal, otros, otras, otra, otro, relevante, relevantes, destacada, destacado, destacados, destacadas,
    seleccionados, seleccionadas, profesional, profesionales, personal, personales, adicional, adicionales, complementaria,
    complementarios, técnica, técnicas, técnico, técnicos, académica, académicos, académicas, reciente, recientes, previa, previas,
    anterior, anteriores, general, internacional, la, el, los, las, resumen de, algunos, algunas
  `),
  and: ['y', 'e'],
  titles: list(`
    cv, curriculum, currículum, curriculum vitae, currículum vítae, currículum vitae, hoja de vida, mi cv
  `),
  subheadings: list(`
    responsabilidades, responsabilidad, funciones, funciones principales, tareas, tareas realizadas, actividades, logros,
    logros principales, principales logros, resultados, tecnologías, tecnologías utilizadas, tecnologías usadas, herramientas,
    herramientas utilizadas, stack, stack tecnológico, entorno, entorno tecnológico, descripción, descripción del proyecto, proyectos,
    proyectos destacados, habilidades, competencias, objetivo, objetivos, contexto, rol, equipo, clientes, detalles, asignaturas,
    materias, cursos, tesis, especialidad, metodología,
    responsabilidades principales, principales responsabilidades, principales funciones, mis funciones, tareas principales,
    principales tareas, funciones y responsabilidades, funciones realizadas, responsabilidades y logros, logros destacados, logros clave,
    tecnologías y herramientas, herramientas y tecnologías, tecnologías empleadas, lenguajes, habilidades desarrolladas,
    habilidades adquiridas, aprendizajes, proyecto, proyectos principales, proyectos realizados, entregables, sector, referencias,
    desafíos, competencias desarrolladas
  `),
  labels: {
    name: ['nombre', 'nombre completo', 'nombre y apellidos', 'nombres'],
    familyName: ['apellidos', 'apellido'],
    email: ['e-mail', 'email', 'correo', 'correo electrónico', 'mail'],
    phone: list(`
      teléfono, tel, móvil, celular, tlf, tfno, número de teléfono, cel, teléfono móvil
    `),
    address: ['dirección', 'domicilio', 'residencia'],
    website: list(`
      web, sitio web, página web, portafolio, portfolio, blog, github, linkedin, sitio
    `),
    organization: ['empresa', 'compañía', 'organización', 'empleador', 'cliente', 'emitido por', 'entidad'],
    role: ['puesto', 'cargo', 'rol', 'posición', 'función', 'ocupación', 'título del puesto'],
    location: ['lugar', 'ubicación', 'ciudad', 'localidad', 'país', 'localización'],
    dates: list(`
      fecha, fechas, periodo, período, duración, año, años, tiempo, fecha de graduación, fecha de obtención, expedición
    `),
    start: ['inicio', 'fecha de inicio', 'desde', 'comienzo'],
    end: ['fin', 'fecha de fin', 'hasta', 'final', 'término', 'fecha de finalización'],
    institution: ['institución', 'universidad', 'centro', 'escuela', 'instituto', 'colegio', 'facultad'],
    degree: list(`
      título, titulación, carrera, grado, especialidad, especialización, estudios, área, mención
    `),
    project: ['proyecto', 'nombre del proyecto'],
    skills: list(`
      tecnologías, tecnologías utilizadas, herramientas, habilidades, entorno, stack, lenguajes, conocimientos, palabras clave
    `),
    summary: list(`
      descripción, resumen, funciones, tareas, responsabilidades, detalles, descripción del proyecto, logros
    `),
  },
  clues: {
    role: list(`
      ingeniero, ingeniera, desarrollador, desarrolladora, programador, programadora, arquitecto, arquitecta, jefe, jefa, gerente,
      director, directora, responsable, encargado, encargada, líder, líder técnico, fundador, fundadora, cofundador, cofundadora, socio,
      presidente, presidenta, consultor, consultora, analista, administrador, administradora, administrativo, administrativa, técnico,
      asistente, auxiliar, ayudante, becario, becaria, practicante, pasante, estudiante, investigador, investigadora, profesor,
      profesora, docente, maestro, maestra, tutor, tutora, formador, formadora, instructor, instructora, coordinador, coordinadora,
      supervisor, supervisora, diseñador, diseñadora, redactor, redactora, traductor, traductora, periodista, vendedor, vendedora,
      comercial, contador, contadora, contable, secretario, secretaria, recepcionista, asesor, asesora, especialista, operador, operaria,
      operario, enfermero, enfermera, médico, médica, abogado, abogada, camarero, camarera, cocinero, cocinera, cajero, cajera,
      voluntario, voluntaria, autónomo, autónoma, probador, tester, emprendedor, mentor,
      ingeniero civil, electricista, fontanero, plomero, carpintero, soldador, mecánico, mecánica, albañil, pintor, pintora, chofer,
      chófer, conductor, conductora, repartidor, repartidora, mozo de almacén, almacenero, almacenista, dependiente, dependienta,
      promotor, promotora, ejecutivo, ejecutiva, representante, agente, subdirector, subdirectora, coordinador académico, rector,
      rectora, catedrático, catedrática, pedagogo, pedagoga, educador, educadora, psicólogo, psicóloga, psicoterapeuta, fisioterapeuta,
      farmacéutico, farmacéutica, odontólogo, odontóloga, dentista, veterinario, veterinaria, matrona, chef, jefe de cocina, repostero,
      panadero, barman, bartender, mesero, mesera, conserje, limpiador, limpiadora, peluquero, peluquera, fotógrafo, fotógrafa, músico,
      actor, actriz, escritor, escritora, autor, autora, editor, corrector, correctora, consejero, consejera, procurador, procuradora,
      notario, juez, jueza, fiscal, pasante de derecho, economista, auditor, auditora, biólogo, bióloga, químico, química, arqueólogo,
      geólogo, bibliotecario, bibliotecaria, trabajador social, trabajadora social, jornalero, peón, vigilante, guardia, militar,
      soldado, policía, bombero, delegado, delegada, vicepresidente, fundador y director, gestor, gestora, maquetador, ilustrador,
      ilustradora, community manager
    `),
    organization: list(`
      s.a., s.l., s.r.l., sa, sl, srl, s.a. de c.v., sas, ltda, grupo, empresa, compañía, banco, asociación, fundación, ayuntamiento,
      ministerio, hospital, clínica, consultoría, agencia, laboratorio, laboratorios, editorial, consejo, municipalidad, secretaría
    `),
    institution: list(`
      universidad, instituto, escuela, colegio, facultad, academia, politécnica, politécnico, liceo, centro de estudios,
      ies, uned, universidad nacional, preparatoria, conservatorio, bootcamp, univ, utn, uba, unam, itesm, itba, ipn, upm,
      upc, upv, ucm, uoc, uab, tecnológico, tecnológico de monterrey, politecnica, duoc, inacap, platzi, escuela técnica,
      cesur, centro de formación, c.e.s, ies., secundario
    `),
    degree: list(`
      licenciatura, licenciado, licenciada, grado en, grado, ingeniería, ingeniería en, máster, master, maestría,
      magíster, doctorado, doctor en, bachillerato, bachiller, diplomado, diplomatura, postgrado, posgrado,
      especialización, tecnicatura, técnico superior, técnico en, ciclo formativo, formación profesional, fp, curso de,
      título, tesis, tecnólogo, secundaria, eso, licenciado en, ingeniero, ingeniera, ingeniero en, técnico, técnico
      superior en, grado superior, grado medio, bachiller en, doctor, doctora, magister, diplomado en, estudiante,
      profesorado, bachillerato en, cfgs, cfgm, dam, daw, asir, máster en, erasmus, doble grado, analista universitario,
      perito
    `),
    subject: list(`
      informática, matemáticas, matemática, física, química, biología, economía, administración, sistemas, computación,
      software, telecomunicaciones, electrónica, mecánica, industrial, derecho, historia, filosofía, psicología, medicina,
      estadística, ciencias, ciencia, comunicación, empresas, contabilidad, marketing, diseño, arquitectura, desarrollo,
      redes, mención, especialidad
    `),
    aside: list(`
      promedio, nota media, media, calificación, matrícula de honor, cum laude, sobresaliente, con honores, facultad de,
      departamento, departamento de, tesis, trabajo fin de grado, tfg, tfm, en curso, incompleto, inconcluso
    `),
    location: ['remoto', 'en remoto', 'teletrabajo', 'híbrido', 'presencial', 'a distancia', 'remote'],
    employment: list(`
      tiempo completo, jornada completa, medio tiempo, media jornada, tiempo parcial, jornada parcial, indefinido, temporal, contrato,
      autónomo, freelance, prácticas, beca, becario, pasantía, voluntario, por proyecto, eventual, honorarios
    `),
  },
  writing: {
    bulletOpenings: list(`
      Desarrollo, Diseño, Implementación, Gestión, Dirección, Coordinación, Optimización, Automatización, Análisis, Creación,
      Liderazgo, Migración, Integración, Planificación, Reducción, Supervisión, Negociación, Formación, Lanzamiento, Mejora,
      Elaboración, Modernización, Organización, Despliegue, Mantenimiento, Investigación, Redacción, Presentación
    `),
    beforeTools: ['con', 'usando', 'mediante'],
    degrees: list(`
      Grado, Máster, Doctorado, Licenciatura, Ingeniería, Diplomatura, Técnico Superior, Bachillerato, MBA, Maestría,
      Tecnicatura
    `),
    subjects: list(`
      Informática, Ingeniería Informática, Ingeniería de Software, Ciencias de la Computación, Matemáticas, Física, Química,
      Biología, Ingeniería Industrial, Ingeniería Mecánica, Ingeniería Eléctrica, Ingeniería Civil, Telecomunicaciones,
      Economía, Administración de Empresas, Contabilidad, Finanzas, Marketing, Derecho, Medicina, Psicología, Comunicación,
      Arquitectura, Ciencia de Datos, Historia
    `),
  },
  commonWords: list(`
    el, la, los, las, de, del, y, en, con, para, por, un, una, que, se, al, como, más, su, es, mi, sobre, entre, años, desde,
    hasta, empresa, desarrollo, gestión, equipo, trabajo, actualidad, experiencia, conocimientos, universidad
  `),
};
