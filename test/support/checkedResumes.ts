/** In which nothing is found. */
export const clean = `
  # Mira Holt

  [mira.holt@mailbox.test](mailto:mira.holt@mailbox.test)

  ## Experience

  ### Harbour Analytics

  **Data Engineer** | Mar 2019 – May 2023

  - Cut the nightly load from 6 hours to 40 minutes

  ## Education

  ### University of Leeds

  **BSc Mathematics** | Sep 2015 – Jun 2018

  ## Skills

  Python, SQL
`;

/** As the clean one, with a fixable problem on line 11, columns 19 and 20. */
export const spaced = clean.replace('the nightly', 'the  nightly');
