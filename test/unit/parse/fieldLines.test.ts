import { deepEqual } from 'node:assert/strict';
import { readEntryLinesUnder } from '../../support/reading.ts';

describe('lines of fields', () => {
  it('open an entry where the first of them comes again', () => {
    deepEqual(
      readEntryLinesUnder(
        'Experiencia laboral',
        `
        **Puesto:** Enfermera de urgencias
        **Empresa:** Hospital San Telmo
        **Periodo:** marzo 2019 - Actualidad
        **Funciones:**
        - Atención a pacientes

        **Puesto:** Auxiliar de enfermería
        **Empresa:** Clínica Norte
        **Periodo:** 2015 - 2019
        `,
      ),
      [
        'work 4 Hospital San Telmo | Enfermera de urgencias | - | 2019-03..present | 1 bullets',
        'work 10 Clínica Norte | Auxiliar de enfermería | - | 2015..2019 | 0 bullets',
      ],
    );
  });

  it('stand in any script, the employer first', () => {
    deepEqual(
      readEntryLinesUnder(
        '工作经历',
        `
        公司名称：星河教育科技有限公司
        职位：英语教师
        时间：2019.09 - 至今
        工作职责：
        - 负责初中英语教学

        公司名称：蓝海贸易有限公司
        职位：外贸业务员
        时间：2016.07 - 2019.08
        `,
      ),
      [
        'work 4 星河教育科技有限公司 | 英语教师 | - | 2019-09..present | 1 bullets',
        'work 10 蓝海贸易有限公司 | 外贸业务员 | - | 2016-07..2019-08 | 0 bullets',
      ],
    );
  });
});
