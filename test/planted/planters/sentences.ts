/** Bullets without a figure, each with a verb of its own, in the languages of the fixtures; without a full stop. */
export function plainBullets(language: string): readonly string[] {
  return sentences[language] ?? english;
}

const english = [
  'Painted the hulls of ferries and tugs',
  'Sorted letters from the harbour office by street',
  'Drew maps of the canals for the fire brigade',
  'Repaired pumps in the old lock',
  'Guided visitors through the museum of ropes',
  'Photographed bridges for the archive',
  'Translated notices for sailors from abroad',
  'Tuned engines with the crew of the pilot boat',
  'Filed permits for the summer market',
  'Greeted crews at the quay and showed them their berths',
  'Mended nets with the last fisher of the bay',
];

const german = [
  'Anstrich von Fähren und Schleppern',
  'Ordnung der Briefe aus dem Hafenamt',
  'Zeichnung von Karten der Kanäle für die Feuerwehr',
  'Reparatur von Pumpen in der alten Schleuse',
  'Führung von Gästen durch das Museum der Seile',
  'Aufnahme von Brücken für das Archiv',
  'Übersetzung von Hinweisen für Seeleute',
  'Wartung der Motoren des Lotsenboots',
  'Ablage der Genehmigungen für den Markt',
  'Begrüßung der Mannschaften am Kai',
];

const french = [
  'Peinture des coques de bateaux',
  'Tri du courrier de la capitainerie',
  'Dessin de cartes des canaux pour les pompiers',
  'Réparation des pompes de la vieille écluse',
  'Visites guidées du musée des cordages',
  'Photographies de ponts pour les archives',
  'Traduction des avis aux marins',
  'Entretien des moteurs du bateau pilote',
  'Classement des permis du marché',
  'Accueil des équipages sur le quai',
];

const japanese = [
  '港の船の塗装を担当',
  '港湾事務所の手紙を整理',
  '消防のための運河の地図を作成',
  '古い水門のポンプを修理',
  '博物館の来場者を案内',
  '記録のために橋を撮影',
  '船員への案内文を翻訳',
  '水先船の機関を整備',
  '市場の許可証を整理',
  '岸壁で乗組員を案内',
];

const sentences: Readonly<Record<string, readonly string[]>> = { de: german, fr: french, ja: japanese };
