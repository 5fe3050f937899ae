import assert from 'node:assert/strict';
import { detectLanguage } from '../../../server/src/languages/index.ts';

describe('detectLanguage', () => {
  it('tells languages by their script or their commonest words', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'Designed the billing service with a team of five and led the move to the cloud for all of our customers.',
      de: 'Entwicklung der Plattform für die Kunden mit einem Team von fünf Personen und Betreuung der Systeme im Betrieb sowie bei der Einführung.',
      fr: 'Développement de la plateforme pour les clients avec une équipe de cinq personnes, et mise en place des outils dans le cadre du projet.',
      es: 'Desarrollo de la plataforma para los clientes con un equipo de cinco personas y gestión de las herramientas en la empresa.',
      pt: 'Desenvolvimento da plataforma para os clientes com uma equipe de cinco pessoas e gestão das ferramentas no dia a dia da empresa.',
      it: 'Sviluppo della piattaforma per i clienti con un gruppo di cinque persone e gestione degli strumenti nella azienda, come responsabile.',
      nl: 'Ontwikkeling van het platform voor de klanten met een team van vijf mensen en het beheer van de systemen bij de gemeente.',
      ru: 'Разработка платформы для клиентов с командой из пяти человек.',
      tr: 'Müşteriler için bir ödeme platformu ve mobil uygulama geliştirme; beş kişilik ekip ile veri işleme, bu iş için yazılım mimarisi.',
      pl: 'Rozwój platformy dla klientów z zespołem pięciu osób oraz utrzymanie systemów w chmurze, a także praca przy projekcie i na danych.',
      'zh-Hans': '负责支付平台的设计与开发，带领五人团队完成系统迁移。',
      'zh-Hant': '負責支付平台的設計與開發，帶領五人團隊完成系統遷移。',
      ja: '決済プラットフォームの設計と開発を担当し、五名のチームを率いた。',
      ko: '결제 플랫폼의 설계와 개발을 담당하고 다섯 명의 팀을 이끌었습니다.',
      hi: 'भुगतान प्लेटफ़ॉर्म का विकास किया और पाँच लोगों की टीम का नेतृत्व किया।',
    };
    for (const [language, text] of Object.entries(texts)) assert.equal(detectLanguage(text), language, text);
  });

  it('takes names of products in Latin letters for what they are', () => {
    assert.equal(detectLanguage('使用 Kubernetes、Docker、PostgreSQL、TypeScript 开发后端服务，负责系统架构设计和性能优化'), 'zh-Hans');
    assert.equal(detectLanguage('Kubernetes、Docker、AWS を用いたインフラの構築と運用を担当しました'), 'ja');
  });

  it('says English where nothing tells', () => {
    for (const text of ['', '# Jane Roe', '2019 – 2021', 'Python, Go, SQL', 'Jane Roe\n山田'])
      assert.equal(detectLanguage(text), 'en', text);
  });

  it('does not take the parts of addresses for words', () => {
    const links = '[a](https://www.mira.com/de/do/no) mira@holt.com http://www.em.com/um <img src="o.com">\n'.repeat(5);
    assert.equal(detectLanguage(`# Mira Holt\n\n${links}\n- Testing of ovens and of bread\n`), 'en');
  });

  it('looks at the beginning and the middle of a long text alone', () => {
    const german = 'Entwicklung der Plattform für die Kunden mit einem Team. '.repeat(2000);
    const french = 'Développement de la plateforme pour les clients avec une équipe. '.repeat(500);
    assert.equal(detectLanguage(german + french), 'de');
  });
});
