/** Labels of personal data, in lower case, in languages whose employers do not ask for it. */
export const personalLabels: Readonly<Record<'birth' | 'gender' | 'marital' | 'religion', readonly string[]>> = {
  birth: [
    ...[
      'date of birth',
      'birth date',
      'birthdate',
      'birthday',
      'born',
      'born on',
      'dob',
      'd.o.b',
      'age',
      'year of birth',
      'date/place of birth',
    ],
    ...[
      'date de naissance',
      'né le',
      'née le',
      'âge',
      'fecha de nacimiento',
      'nacimiento',
      'edad',
      'data de nascimento',
      'nascimento',
      'idade',
    ],
    ...['data di nascita', 'nato il', 'nata il', 'età', 'geboortedatum', 'leeftijd', 'data urodzenia', 'wiek', 'doğum tarihi', 'yaş'],
    ...['дата рождения', 'возраст', 'जन्म तिथि'],
  ],
  gender: ['gender', 'sex', 'sexe', 'genre', 'sexo', 'género', 'gênero', 'sesso', 'geslacht', 'płeć', 'cinsiyet', 'пол', 'लिंग'],
  marital: [
    ...['marital status', 'civil status', 'marriage status', 'état civil', 'situation familiale', 'situation de famille', 'estado civil'],
    ...['stato civile', 'burgerlijke staat', 'stan cywilny', 'medeni durum', 'medeni hali', 'семейное положение', 'वैवाहिक स्थिति'],
  ],
  religion: ['religion', 'caste', 'religião', 'religión', 'religione', 'religie', 'wyznanie', 'din', 'вероисповедание', 'धर्म'],
};
