import { cliche } from '../../../server/src/rules/cliche.ts';
import { testRule } from '../../support/rules.ts';

testRule(cliche, {
  valid: [
    '## Summary\n\nEngineer who built the payroll system of nine wards.\n',
    {
      name: 'parts of other words and names',
      text: '## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n- Built the Team Player app for Synergy Ltd\n- Wrote `team player` and team-player-js\n- Ran a team, player by player\n',
    },
    {
      name: 'a list of skills, a hobby, a letter',
      text: '## Skills\n\n- Attention to detail\n\n## Interests\n\nPassionate about chess.\n\n## References\n\n> A team player!\n',
    },
    { name: 'quotations', text: '## Summary\n\nFound out what “team player” means.\n' },
    { name: 'what was allowed', text: '## Summary\n\nPaid attention to detail.\n', options: { allow: ['attention to detail'] } },
    {
      name: 'English words in another language without a list',
      text: '## Profiel\n\nEen team player die met het team en de klanten van de stad werkt voor een betere zorg.\n',
    },
  ],
  invalid: [
    {
      text: '## Summary\n\nA «passionate» engineer and «team player» with a «proven track record».\n',
      message: /stands in every second resume, and readers skip it\. Show it by something that you did\./,
    },
    {
      name: 'with hyphens, with capitals, over a line break',
      text: '## Summary\n\n«Self motivated», «detail‑oriented». «Proven\ntrack record».\n',
    },
    { name: 'across emphasis', text: '## Summary\n\nA **«passionate»** «team **player»**.\n' },
    {
      name: 'in German',
      text: '## Profil\n\nEin «teamfähig» und «belastbar» arbeitender Entwickler, der die Abteilung und das Archiv mit Software versorgt.\n',
    },
    { name: 'in French', text: '## Profil\n\nDéveloppeur, «force de proposition» dans les équipes et pour les services de la ville.\n' },
    { name: 'in Spanish', text: '## Perfil\n\nDesarrollador con «don de gentes» para el equipo y los clientes de la empresa.\n' },
    { name: 'further phrases', text: '## Summary\n\nA «tallow whisperer».\n', options: { also: ['tallow whisperer'] } },
  ],
});
