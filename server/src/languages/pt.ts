import type { Language } from './language.ts';
import { list } from './list.ts';

export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  capitalised: false,
  seasons: { spring: ['primavera'], summer: ['verão'], autumn: ['outono'], winter: ['inverno'] },
  yearParts: { early: ['início', 'princípio'], mid: ['meados'], late: ['fim', 'final', 'finais'] },
  present: list(`
    atual, presente, atualmente, hoje, o momento, momento, o presente, em andamento, agora, momento atual, os dias atuais, cursando,
    actual, actualmente, presente momento, o presente momento, data atual
  `),
  since: ['desde', 'a partir de', 'desde o'],
  until: ['até'],
  expected: list(`
    previsto, prevista, previsão, conclusão prevista, previsão de conclusão, previsão de término, conclusão prevista para,
    esperado
  `),
  rangeWords: ['a', 'até', 'ao', 'à', 'até o'],
  durations: { years: ['ano', 'anos'], months: ['mês', 'meses'] },
  counted: list(`
    usuários, utilizadores, clientes, pessoas, funcionários, colaboradores, membros, alunos, estudantes, participantes, visitantes,
    assinantes, requisições, pedidos, produtos, itens, linhas, páginas, horas, dias, servidores, máquinas, lojas, reais, euros
  `),
  at: ['junto a'],
  prepositions: ['em', 'na', 'no', 'ao', 'pela', 'pelo', 'para'],
  beforeSchool: ['na', 'no', 'em', 'pela', 'pelo', 'da', 'do'],
  schoolJobs: ['monitor', 'monitora', 'assistente de pesquisa', 'bolsista de iniciação científica'],
  proficiency: list(`
    conhecimento em, domínio de, experiência com, conhecimento de, conhecimentos em, conhecimentos de, conhecimento básico em,
    conhecimento avançado em, conhecimentos básicos em, conhecimentos básicos de, conhecimentos avançados em, experiência em,
    domínio em, noções de
  `),
  levels: list(`
    iniciante, básico, intermediário, intermédio, avançado, especialista, nativo, nativa, fluente, língua materna, médio, alto,
    nível, nível básico, nível avançado, nível intermediário, pleno,
    básica, intermediária, avançada, excelente, bom, boa, muito bom, ótimo, conhecimento básico, conhecimento avançado
  `),
  andSoOn: ['etc', 'etc.', 'entre outros', 'entre outras', 'e mais', 'e outros'],
  skillGroups: {
    languages: 'Linguagens',
    frameworks: 'Frameworks',
    data: 'Dados',
    platforms: 'Plataformas',
    tools: 'Ferramentas',
    practices: 'Metodologias',
    other: 'Outros',
  },
  languageNames: list(`
    inglês, alemão, francês, espanhol, português, italiano, holandês, polonês, russo, ucraniano, turco, chinês, cantonês, japonês,
    coreano, hindi, árabe, hebraico, persa, grego, sueco, dinamarquês, norueguês, finlandês, tcheco, eslovaco, húngaro, romeno,
    búlgaro, sérvio, croata, catalão, basco, galego, vietnamita, tailandês, indonésio, malaio, filipino, bengali, tâmil, télugo,
    marati, guzerate, canarim, malaiala, panjabi, urdu, nepalês, latim, suaíli, estoniano, letão, lituano, esloveno, bielorrusso,
    georgiano, armênio, cazaque, azerbaijano, português do brasil, mandarim
  `),
  firstPerson: ['eu', 'meu', 'minha', 'sou', 'tenho'],
  headings: {
    basics: list(`
      contato, contatos, contacto, contactos, dados pessoais, dados de contato, informações pessoais, informações de contato,
      informação pessoal, dados, redes sociais, links, perfis, onde me encontrar, identificação
    `),
    summary: list(`
      resumo, resumo profissional, perfil, perfil profissional, sobre, sobre mim, quem sou, quem sou eu, apresentação, introdução, objetivo,
      objetivos, objetivo profissional, objectivo, síntese, resumo das qualificações, resumo de qualificações, síntese de qualificações,
      sumário, biografia, bio, resumo executivo
    `),
    work: list(`
      experiência, experiências, experiência profissional, experiências profissionais, experiência de trabalho, histórico profissional,
      trajetória profissional, percurso profissional, carreira, carreira profissional, empregos, emprego, trabalho, trabalhos,
      atividades profissionais, atuação profissional, histórico de trabalho, estágios, estágio, vivência profissional, experiência docente,
      percurso, trajetória, vida profissional, trajetória de carreira, cargos ocupados, empregos anteriores, ocupação atual, ocupação,
      experiência anterior, experiências anteriores, experiência relevante, atuação, minha experiência, minha trajetória, onde trabalhei,
      por onde passei, histórico laboral, situação profissional
    `),
    education: list(`
      formação, formação acadêmica, educação, escolaridade, estudos, formação escolar, histórico acadêmico,
      habilitações literárias, habilitações académicas, habilitações, percurso académico, graduação, formação educacional,
      formação profissional, ensino, educação e formação, formação e educação, acadêmico, educação formal, ensino superior, títulos
    `),
    projects: list(`
      projetos, projeto, projetos pessoais, projetos em destaque, meus projetos, projetos acadêmicos, projetos open source, projectos,
      portfólio, código aberto, contribuições, principais projetos, trabalhos realizados
    `),
    skills: list(`
      habilidades, habilidade, habilidades técnicas, competências, competências técnicas, conhecimentos, conhecimentos técnicos,
      conhecimentos em informática, conhecimentos de informática, informática, aptidões, capacidades, qualificações, tecnologias,
      ferramentas, ferramentas e tecnologias, tecnologias e ferramentas, linguagens de programação, linguagens, skills, hard skills,
      soft skills, especialidades, pontos fortes, stack, stack tecnológica, principais competências, áreas de conhecimento
    `),
    languages: list(`
      idiomas, idioma, línguas, línguas estrangeiras, conhecimento de idiomas, competências linguísticas
    `),
    certificates: list(`
      certificações, certificação, certificados, certificado, licenças, licenças e certificados, cursos, cursos e certificações,
      cursos e certificados, certificações e cursos, cursos complementares, cursos extracurriculares, formação complementar,
      cursos de aperfeiçoamento, treinamentos, cursos livres, workshops, capacitações, cursos de extensão
    `),
    awards: list(`
      prêmios, prêmio, conquistas, reconhecimentos, reconhecimento, honrarias, distinções, bolsas, prêmios e reconhecimentos,
      prêmios e conquistas, realizações, títulos honoríficos, premiações
    `),
    publications: list(`
      publicações, publicação, artigos, palestras, conferências, apresentações, patentes, livros publicados, blog, eventos, congressos,
      publicações científicas, produção científica, produção bibliográfica, teses, comunicações
    `),
    volunteer: list(`
      voluntariado, trabalho voluntário, trabalhos voluntários, experiência voluntária, experiências voluntárias, atividades voluntárias,
      atividades extracurriculares, serviço voluntário, comunidade, liderança, ação social, associativismo
    `),
    interests: list(`
      interesses, hobbies, passatempos, interesses pessoais, hobbies e interesses, interesses e hobbies, atividades, lazer, tempos livres, ocupação de tempos livres,
      linhas de pesquisa, interesses de pesquisa
    `),
    references: list(`
      referências, referência, recomendações, referências profissionais, referências pessoais, depoimentos
    `),
    other: list(`
      outros, outras informações, informações adicionais, informações complementares, observações, diversos, outros dados, afiliações,
      associações, disponibilidade, carta de condução, cnh, pesquisa, docência, pretensão salarial
    `),
  },
  headingEnds: {},
  headingStarts: {
    skills: ['habilidades', 'competências', 'conhecimentos'],
    projects: ['projetos', 'projectos'],
    work: ['experiência profissional', 'experiências profissionais'],
    certificates: ['certificações', 'cursos'],
    awards: ['prêmios'],
    education: ['formação acadêmica'],
  },
  qualifiers: list(`
    meu, meus, minha, minhas, principais, principal, outros, outras, outra, outro, relevante, relevantes, selecionados, selecionadas,
    profissional, profissionais, pessoal, pessoais, adicional, adicionais, complementar, complementares, técnica, técnicas, técnico,
    técnicos, acadêmica, acadêmicos, acadêmicas, recente, recentes, anterior, anteriores, em destaque, internacional, a, as, o, os
  `),
  and: ['e'],
  titles: ['cv', 'currículo', 'curriculum', 'curriculum vitae', 'currículo vitae', 'meu currículo'],
  subheadings: list(`
    responsabilidades, principais responsabilidades, atividades, principais atividades, atribuições, principais atribuições, funções,
    tarefas, realizações, principais realizações, conquistas, principais conquistas, resultados, tecnologias, tecnologias utilizadas,
    tecnologias usadas, ferramentas, ferramentas utilizadas, stack, ambiente, ambiente técnico, descrição, descrição do projeto, projetos,
    principais projetos, habilidades, competências, objetivo, objetivos, contexto, papel, equipe, clientes, detalhes, disciplinas,
    matérias, tcc, tese, metodologia, destaques,
    responsabilidades principais, minhas responsabilidades, atividades desenvolvidas, atividades realizadas, atividades exercidas,
    funções exercidas, tarefas principais, tecnologias e ferramentas, ferramentas e tecnologias, tecnologias empregadas, linguagens,
    habilidades desenvolvidas, competências desenvolvidas, projetos realizados, projeto, projetos principais, entregas, aprendizados,
    desafios, setor, referências, stack tecnológica, tech stack, realizações e resultados
  `),
  labels: {
    name: ['nome', 'nome completo'],
    familyName: ['sobrenome', 'apelido'],
    email: ['e-mail', 'email', 'correio eletrônico', 'mail'],
    phone: ['telefone', 'tel', 'celular', 'telemóvel', 'fone', 'whatsapp', 'contato'],
    address: ['endereço', 'morada', 'residência'],
    website: ['site', 'website', 'página', 'portfólio', 'portfolio', 'blog', 'github', 'linkedin'],
    organization: ['empresa', 'companhia', 'organização', 'empregador', 'cliente', 'entidade', 'emitido por'],
    role: ['cargo', 'função', 'posição', 'papel', 'ocupação'],
    location: ['local', 'localização', 'localidade', 'cidade', 'país'],
    dates: list(`
      data, datas, período, duração, ano, anos, tempo, conclusão, data de conclusão, ano de conclusão, concluído em
    `),
    start: ['início', 'data de início', 'desde', 'de', 'admissão', 'entrada'],
    end: ['fim', 'término', 'data de término', 'até', 'saída', 'final'],
    institution: ['instituição', 'universidade', 'faculdade', 'escola', 'instituto', 'instituição de ensino'],
    degree: ['curso', 'grau', 'título', 'área', 'habilitação', 'especialização', 'nível'],
    project: ['projeto', 'nome do projeto', 'projecto'],
    skills: list(`
      tecnologias, tecnologias utilizadas, ferramentas, habilidades, ambiente, stack, linguagens, conhecimentos, palavras-chave
    `),
    summary: list(`
      descrição, resumo, atividades, responsabilidades, atribuições, detalhes, descrição do projeto, funções
    `),
  },
  clues: {
    role: list(`
      engenheiro, engenheira, desenvolvedor, desenvolvedora, programador, programadora, arquiteto, arquiteta, chefe, gerente, diretor,
      diretora, responsável, líder, líder técnico, fundador, fundadora, cofundador, sócio, sócia, presidente, consultor, consultora,
      analista, administrador, administradora, administrativo, técnico, assistente, auxiliar, ajudante, estagiário, estagiária,
      aprendiz, trainee, estudante, bolsista, pesquisador, pesquisadora, investigador, professor, professora, docente, tutor, tutora,
      monitor, monitora, instrutor, instrutora, formador, formadora, coordenador, coordenadora, supervisor, supervisora, encarregado,
      designer, projetista, redator, redatora, tradutor, tradutora, jornalista, vendedor, vendedora, comercial, contador, contadora,
      contabilista, secretário, secretária, recepcionista, assessor, assessora, especialista, operador, operadora, enfermeiro, enfermeira,
      médico, médica, advogado, advogada, garçom, cozinheiro, caixa, voluntário, voluntária, autônomo, autônoma, testador, atendente,
      empreendedor, suporte técnico, executivo, executiva,
      eletricista, encanador, canalizador, carpinteiro, soldador, mecânico, mecânica, pedreiro, pintor, motorista, entregador,
      estoquista, almoxarife, promotor, promotora, representante, agente, balconista, operador de caixa, chef, cozinheira, confeiteiro,
      padeiro, barman, garçonete, camareira, psicólogo, psicóloga, fisioterapeuta, farmacêutico, farmacêutica, dentista, veterinário,
      veterinária, nutricionista, educador, educadora, pedagogo, pedagoga, professor auxiliar, diretor comercial, publicitário,
      publicitária, fotógrafo, fotógrafa, ilustrador, ilustradora, escritor, escritora, editor, economista, auditor, auditora, biólogo,
      bióloga, químico, bibliotecário, bibliotecária, assistente social, soldado, policial, bombeiro, gestor, gestora, subgerente,
      vice-presidente, conselheiro, conselheira, jovem aprendiz, menor aprendiz, monitoria, técnica, técnico de enfermagem,
      administrativa
    `),
    organization: list(`
      ltda, s.a., s/a, sa, lda, me, eireli, epp, grupo, empresa, companhia, banco, associação, fundação, prefeitura, câmara, ministério,
      hospital, clínica, consultoria, agência, laboratório, editora, secretaria, tribunal, cooperativa, indústria, comércio, tecnologia, sistemas
    `),
    institution: list(`
      universidade, faculdade, faculdades, instituto, escola, colégio, centro universitário, academia, politécnico, etec,
      fatec, senai, senac, ifsp, usp, unicamp, puc, unesp, ufrj, ufmg, ensino médio, liceu, fiap, alura, univ, ufpe, ufsc,
      ufpr, ufrgs, ufc, ufba, unb, utfpr, puc-rio, pucrs, uff, uerj, ifce, cefet, mackenzie, estácio, unip, uninove,
      anhanguera, uninter, fgv, fecap, feup, iscte, iseg, unopar, descomplica, impacta, univesp, escola técnica, instituto
      federal, rocketseat
    `),
    degree: list(`
      bacharelado, bacharel, licenciatura, graduação, graduado, tecnólogo, técnico em, tecnologia em, engenharia,
      engenharia de, mestrado, mestre, doutorado, doutor, pós-graduação, especialização, mba, ensino médio, ensino
      fundamental, ensino técnico, curso técnico, ciência da computação, análise e desenvolvimento de sistemas, sistemas
      de informação, diploma, tcc, superior, bacharelado em, bacharel em, licenciatura em, tecnólogo em, técnico, mestrado
      em, doutorado em, pós graduação, pós-doutorado, ensino superior, superior de tecnologia, curso superior, graduação
      em, especialização em, licenciado, intercâmbio, mestrado integrado, curso profissional, 12º ano, extensão
    `),
    subject: list(`
      ciência, ciências, computação, informática, engenharia, matemática, física, química, biologia, economia,
      administração, sistemas, redes, software, análise, desenvolvimento, eletrônica, elétrica, mecânica, direito,
      história, filosofia, psicologia, medicina, estatística, comunicação, contabilidade, marketing, gestão, design,
      arquitetura, automação, segurança, dados
    `),
    aside: list(`
      média, nota, nota final, coeficiente de rendimento, com distinção, louvor, departamento, trancado, incompleto,
      cursando, concluído, tese, dissertação, trabalho de conclusão
    `),
    location: list(`
      remoto, home office, híbrido, presencial, teletrabalho, trabalho remoto, à distância, ead
    `),
    employment: list(`
      tempo integral, período integral, meio período, meio expediente, tempo parcial, clt, pj, efetivo, temporário, contrato, estágio,
      freelance, freelancer, autônomo, voluntário, aprendiz, terceirizado, jovem aprendiz
    `),
  },
  writing: {
    bulletOpenings: list(`
      Desenvolvimento, Implementação, Gestão, Liderança, Coordenação, Otimização, Automação, Análise, Criação, Migração,
      Integração, Planejamento, Redução, Supervisão, Negociação, Treinamento, Lançamento, Melhoria, Elaboração, Modernização,
      Organização, Implantação, Manutenção, Pesquisa, Condução, Apresentação
    `),
    beforeTools: ['com', 'usando', 'via'],
    degrees: list(`
      Bacharelado, Licenciatura, Mestrado, Doutorado, Tecnólogo, Pós-graduação, MBA, Ensino Médio, Curso Técnico,
      Especialização
    `),
    subjects: list(`
      Ciência da Computação, Engenharia de Software, Sistemas de Informação, Engenharia da Computação,
      Análise e Desenvolvimento de Sistemas, Matemática, Estatística, Física, Química, Biologia, Engenharia Civil,
      Engenharia Mecânica, Engenharia Elétrica, Engenharia de Produção, Administração, Economia, Contabilidade, Direito,
      Medicina, Enfermagem, Psicologia, Marketing, Arquitetura, Design, Jornalismo
    `),
  },
  commonWords: list(`
    o, os, as, de, do, da, dos, das, e, em, no, na, com, para, por, um, uma, que, ao, como, mais, seu, sua, é, são, foi, eu, meu,
    desenvolvimento, gestão, equipe, experiência, empresa, desde, até, anos, atual, universidade, sobre, não
  `),
};
