import type { Language } from './language.ts';
import { list } from './list.ts';

export const tr: Language = {
  code: 'tr',
  name: 'Turkish',
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  capitalised: true,
  seasons: { spring: ['bahar', 'ilkbahar'], summer: ['yaz'], autumn: ['güz', 'sonbahar'], winter: ['kış'] },
  present: list(`
    halen, devam ediyor, günümüz, şu an, şimdi, bugün, hâlâ, hala, devam, devam etmekte, şu anda, güncel, devam ediyorum
  `),
  since: ['beri', 'itibaren', 'bu yana'],
  until: ['kadar', 'dek'],
  expected: ['beklenen', 'tahmini', 'beklenen mezuniyet', 'tahmini mezuniyet', 'mezuniyet beklenen'],
  rangeWords: ['ile', 'ila'],
  durations: { years: ['yıl', 'yıl', 'sene'], months: ['ay', 'ay'] },
  counted: list(`
    kullanıcı, müşteri, kişi, çalışan, üye, öğrenci, katılımcı, ziyaretçi, abone, istek, sipariş, ürün, satır, sayfa, saat, gün,
    sunucu, cihaz, mağaza, tl, lira
  `),
  at: [],
  prepositions: ['için'],
  beforeSchool: ['@'],
  proficiency: list(`
    iyi derecede, temel düzeyde, ileri düzeyde
  `),
  levels: list(`
    başlangıç, temel, orta, ileri, uzman, ana dil, anadil, ana dili, akıcı, iyi, çok iyi, seviye, düzey, orta seviye,
    ileri seviye, temel seviye,
    başlangıç seviyesi, uzman seviyesi, i̇leri, mükemmel
  `),
  andSoOn: ['vb', 'vb.', 'vs', 'vs.', 've benzeri', 've diğerleri'],
  languageNames: list(`
    ingilizce, almanca, fransızca, ispanyolca, portekizce, italyanca, felemenkçe, lehçe, rusça, ukraynaca, türkçe, çince,
    kantonca, japonca, korece, hintçe, arapça, ibranice, farsça, yunanca, isveççe, danca, norveççe, fince, çekçe, slovakça,
    macarca, rumence, bulgarca, sırpça, hırvatça, katalanca, baskça, galiçyaca, vietnamca, tayca, endonezce, malayca, filipince,
    bengalce, tamilce, telugu dili, marathi dili, güceratça, kannada dili, malayalam dili, pencapça, urduca, nepalce, latince,
    svahili dili, estonca, letonca, litvanca, slovence, belarusça, gürcüce, ermenice, kazakça, azerbaycan dili
  `),
  firstPerson: ['ben', 'benim'],
  headings: {
    basics: list(`
      iletişim, iletişim bilgileri, kişisel bilgiler, kişisel bilgilerim, bilgiler, bağlantılar, sosyal medya, genel bilgiler
    `),
    summary: list(`
      özet, hakkımda, profil, profesyonel özet, kişisel özet, ön yazı, kariyer hedefi, hedef, hedefim, amaç, kısaca, giriş, ben kimim,
      kariyer özeti, profesyonel profil, kısa özet
    `),
    work: list(`
      deneyim, deneyimler, iş deneyimi, iş deneyimleri, iş deneyimlerim, deneyimlerim, profesyonel deneyim, mesleki deneyim, iş tecrübesi,
      iş tecrübeleri, tecrübe, tecrübeler, çalışma hayatı, çalışma geçmişi, iş geçmişi, kariyer, iş hayatı, stajlar, staj, staj deneyimi,
      staj deneyimleri, stajlarım, iş ve staj deneyimi,
      mesleki geçmiş, profesyonel geçmiş, kariyer geçmişi, çalıştığım yerler, çalıştığım kurumlar, iş yaşamı, mesleki tecrübe,
      profesyonel tecrübe, önceki işler, kariyerim, tecrübelerim, iş hayatım, çalışma deneyimi, çalışma deneyimleri, istihdam geçmişi
    `),
    education: list(`
      eğitim, eğitim bilgileri, eğitim durumu, öğrenim, öğrenim durumu, eğitim geçmişi, öğrenim bilgileri, eğitimim, akademik geçmiş,
      akademik eğitim, eğitim hayatı
    `),
    projects: list(`
      projeler, proje, kişisel projeler, projelerim, açık kaynak, açık kaynak projeler, portfolyo, portföy, proje deneyimi,
      öne çıkan projeler
    `),
    skills: list(`
      yetenekler, yetkinlikler, teknik yetkinlikler, teknik yetenekler, beceriler, teknik beceriler, yeteneklerim, becerilerim, uzmanlık,
      uzmanlık alanları, teknolojiler, araçlar, araçlar ve teknolojiler, programlama dilleri, bilgisayar bilgisi, bilgisayar becerileri,
      teknik bilgiler, yetkinliklerim, nitelikler, bilgi ve beceriler, kişisel beceriler
    `),
    languages: list(`
      diller, yabancı dil, yabancı diller, dil, dil bilgisi, dil becerileri, yabancı dil bilgisi, dil yetkinlikleri
    `),
    certificates: list(`
      sertifikalar, sertifika, sertifikalarım, kurslar, kurs ve sertifikalar, sertifikalar ve kurslar, eğitimler, sertifikalar ve eğitimler,
      eğitimler ve sertifikalar, kurslar ve sertifikalar, seminerler, lisanslar, lisans ve sertifikalar, belgeler
    `),
    awards: ['ödüller', 'başarılar', 'ödüller ve başarılar', 'burslar', 'ödül', 'yarışmalar', 'başarılarım'],
    publications: list(`
      yayınlar, makaleler, sunumlar, konuşmalar, patentler, konferanslar, akademik yayınlar, bildiriler, kitaplar, tez
    `),
    volunteer: list(`
      gönüllülük, gönüllü çalışmalar, gönüllü deneyimler, sosyal sorumluluk, topluluk, kulüpler, gönüllü faaliyetler,
      sosyal sorumluluk projeleri, liderlik, topluluklar
    `),
    interests: list(`
      ilgi alanları, hobiler, ilgi alanlarım, hobilerim, hobi, hobiler ve ilgi alanları, ilgi alanları ve hobiler
    `),
    references: ['referanslar', 'referans', 'referanslarım', 'tavsiyeler'],
    other: list(`
      diğer, ek bilgiler, diğer bilgiler, askerlik durumu, ehliyet, üyelikler, notlar, sürücü belgesi
    `),
  },
  headingEnds: {
    skills: ['yetkinlikler', 'yetenekler', 'beceriler', 'becerileri'],
    projects: ['projeler', 'projeleri'],
    work: ['iş deneyimi', 'deneyimleri'],
    certificates: ['sertifikalar', 'sertifikaları'],
  },
  headingStarts: {},
  qualifiers: list(`
    seçilmiş, öne çıkan, diğer, önemli, ilgili, profesyonel, kişisel, teknik, akademik, ek, başlıca, temel, son, önceki,
    bilgileri
  `),
  and: ['ve'],
  titles: ['cv', 'özgeçmiş', 'öz geçmiş', 'özgeçmişim'],
  subheadings: list(`
    sorumluluklar, görevler, görev ve sorumluluklar, görevler ve sorumluluklar, başarılar, sonuçlar, teknolojiler, kullanılan teknolojiler,
    araçlar, kullanılan araçlar, açıklama, proje açıklaması, projeler, detaylar, ekip, rol, dersler, bitirme projesi, tez,
    başlıca görevler, önemli başarılar, proje, yetenekler, beceriler, müşteri
  `),
  labels: {
    name: ['ad', 'isim', 'ad soyad', 'adı soyadı', 'isim soyisim'],
    familyName: ['soyad', 'soyadı', 'soyisim'],
    email: ['e-posta', 'eposta', 'email', 'e-mail', 'mail'],
    phone: ['telefon', 'tel', 'cep', 'gsm', 'cep telefonu', 'telefon numarası'],
    address: ['adres', 'ikamet'],
    website: ['web sitesi', 'site', 'website', 'web', 'portfolyo', 'blog', 'github', 'linkedin'],
    organization: ['şirket', 'firma', 'kurum', 'işveren', 'kuruluş', 'müşteri'],
    role: ['pozisyon', 'görev', 'unvan', 'ünvan', 'rol'],
    location: ['konum', 'şehir', 'yer', 'lokasyon', 'ülke'],
    dates: ['tarih', 'tarihler', 'dönem', 'süre', 'yıl', 'mezuniyet', 'mezuniyet yılı', 'mezuniyet tarihi'],
    start: ['başlangıç', 'başlangıç tarihi', 'başlama tarihi'],
    end: ['bitiş', 'bitiş tarihi', 'ayrılış tarihi'],
    institution: ['okul', 'üniversite', 'kurum adı', 'lise', 'enstitü'],
    degree: ['bölüm', 'derece', 'program', 'alan', 'fakülte', 'uzmanlık alanı'],
    project: ['proje', 'proje adı'],
    skills: ['teknolojiler', 'kullanılan teknolojiler', 'araçlar', 'beceriler', 'yetenekler', 'diller'],
    summary: ['açıklama', 'özet', 'görevler', 'sorumluluklar', 'detaylar', 'proje açıklaması'],
  },
  clues: {
    role: list(`
      mühendis, mühendisi, yazılım mühendisi, geliştirici, geliştiricisi, yazılımcı, programcı, mimar, mimarı, yönetici, yöneticisi, müdür,
      müdürü, lider, lideri, başkan, başkanı, kurucu, kurucusu, kurucu ortak, ortak, danışman, danışmanı, analist, analisti, uzman, uzmanı,
      teknisyen, teknisyeni, asistan, asistanı, stajyer, stajyeri, öğrenci, araştırmacı, araştırma görevlisi, öğretmen, öğretmeni, eğitmen,
      eğitmeni, koordinatör, koordinatörü, tasarımcı, tasarımcısı, editör, çevirmen, gazeteci, satış temsilcisi, temsilci, temsilcisi,
      muhasebeci, sekreter, operatör, doktor, hemşire, avukat, garson, aşçı, gönüllü, üye, üyesi, şef, sorumlu, sorumlusu, direktör, direktörü,
      elektrikçi, tesisatçı, marangoz, kaynakçı, tamirci, şoför, kurye, kasiyer, barmen, barista, kuaför, berber, fizyoterapist, eczacı,
      diş hekimi, hekim, hekimi, veteriner, ebe, psikolog, pedagog, hakim, savcı, noter, hukuk müşaviri, ekonomist, denetçi, biyolog,
      kimyager, kütüphaneci, sosyal hizmet uzmanı, fotoğrafçı, illüstratör, müzisyen, oyuncu, yazar, metin yazarı, satın alma,
      satış danışmanı, mağaza müdürü, asker, polis, itfaiyeci, güvenlik görevlisi, görevli, görevlisi, memur, memuru, personel,
      personeli, eleman, elemanı, çalışan, çalışanı, usta, ustabaşı, çırak, öğretim görevlisi, öğretim üyesi, okutman, doçent, profesör,
      sekreteri, muhasebecisi, gazetecisi, antrenör, antrenörü, eğitim uzmanı, pazarlamacı, bölge müdürü, yardımcısı, vekili, kaptan
    `),
    organization: list(`
      a.ş., aş, ltd. şti., ltd, şti, holding, şirketi, bankası, belediyesi, bakanlığı, hastanesi, vakfı, derneği, ajansı, kulübü,
      topluluğu, grup, teknoloji, yazılım
    `),
    institution: list(`
      üniversitesi, üniversite, lisesi, lise, okulu, fakültesi, enstitüsü, akademisi, akademi, koleji, meslek yüksekokulu,
      ilkokulu, üni, üni., odtü, itü, boğaziçi, ytü, hacettepe, bilkent, koç, sabancı, metu, anadolu lisesi, fen lisesi,
      teknik üniversitesi, meslek lisesi, kolej
    `),
    degree: list(`
      lisans, yüksek lisans, ön lisans, doktora, mühendisliği, diploma, bölümü, anadal, çift anadal, yandal, mezun, lisans
      derecesi, doktora derecesi, mühendislik, önlisans, önlisans derecesi, lise diploması, bölüm, mezunu, erasmus,
      öğrenci, programı, yüksek lisans derecesi
    `),
    subject: list(`
      mühendisliği, bilgisayar, yazılım, matematik, fizik, kimya, biyoloji, ekonomi, iktisat, işletme, elektrik,
      elektronik, makine, endüstri, hukuk, tarih, felsefe, psikoloji, tıp, istatistik, bilimleri, bilimi, iletişim,
      teknolojileri, sistemleri, yönetimi, mimarlık, bölümü
    `),
    aside: list(`
      not ortalaması, ortalama, gano, agno, onur, yüksek onur, fakültesi, enstitüsü, tez, burslu, derece
    `),
    location: ['uzaktan', 'hibrit', 'ofis', 'ofisten', 'yerinde', 'remote'],
    employment: list(`
      tam zamanlı, yarı zamanlı, staj, stajyer, sözleşmeli, serbest, freelance, gönüllü, dönemsel, zorunlu staj
    `),
  },
  commonWords: list(`
    ve, ile, için, bir, bu, olarak, olan, daha, çok, en, da, de, gibi, üzerinde, sonra, tarafından, yılında, halen, üniversitesi,
    mühendisliği, yazılım, proje, geliştirme, iş, deneyim, deneyimi, eğitim, sahip, bilgi, çalıştım, geliştirdim, ekip, veri
  `),
};
