import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated } from '#domain/figures/isolated.ts';
import { inTerms, withTerms } from '#domain/worksheets/wording.ts';
import { everyKind } from '../fixtures.ts';
import { choice, ifThen, madeUpWorksheet, rows, scale, text } from '../made-up-worksheet.ts';
import { termWords } from '#catalogue/words.ts';

describe('what somebody calls their therapist', () => {
  test.each([
    // told, as the workbook says it, as the reader says it
    [undefined, 'your therapist', 'my therapist'],
    ['my counsellor', 'your counsellor', 'my counsellor'],
    ['My  counsellor', 'your counsellor', 'my counsellor'],
    ['your nurse', 'your nurse', 'my nurse'],
    ['our group', 'your group', 'our group'],
    ['Our Dr Lee', 'your Dr Lee', 'our Dr Lee'],
    ['Ana', 'Ana', 'Ana'],
    ['Dr Lee', 'Dr Lee', 'Dr Lee'],
    ['the doctor', 'the doctor', 'the doctor'],
    ['Myra', 'Myra', 'Myra'],
    ['Ourania', 'Ourania', 'Ourania'],
    ['my', 'my', 'my'],
    ['Østergård 李', 'Østergård 李', 'Østergård 李'],
  ])('%j is “%s” where the workbook speaks and “%s” where they do', (therapist, workbook, reader) => {
    expect(termWords.therapist(therapist, 'workbook')).toBe(workbook);
    expect(termWords.therapist(therapist, 'reader')).toBe(reader);
  });
});

describe('what somebody calls the end', () => {
  test.each([
    [undefined, 'ending'],
    ['goodbye', 'goodbye'],
    ['the goodbye', 'goodbye'],
    ['a pause', 'pause'],
    ['An end', 'end'],
    ['my last hour', 'last hour'],
    ['our parting', 'parting'],
    ['this', 'this'],
    ['the', 'the'],
    ['theatre', 'theatre'],
    ['anew', 'anew'],
  ])('%j stands behind “the” as “%s”', (word, stands) => {
    expect(termWords.ending(word)).toBe(stands);
  });
});

describe('a line with gaps', () => {
  test('is filled wherever it has one', () => {
    const line = 'Ask {therapist} about the {ending}, and ask {therapist} again.';
    expect(inTerms(line, {}, 'workbook', termWords)).toBe('Ask your therapist about the ending, and ask your therapist again.');
    expect(inTerms(line, { therapist: 'Ana', word: 'goodbye' }, 'reader', termWords)).toBe(
      'Ask Ana about the goodbye, and ask Ana again.',
    );
  });

  test.each(['$&', '$1', '$$', "$'", '$`', '\\1', '{ending}', '{therapist}', '<b>', '%s'])(
    'takes the name %j to the letter',
    (name) => {
      expect(inTerms('a {therapist} b {ending} c {therapist}', { therapist: name, word: 'goodbye' }, 'reader', termWords)).toBe(
        `a ${name} b goodbye c ${name}`,
      );
      expect(inTerms('a {therapist} b {ending}', { therapist: 'Ana', word: name }, 'reader', termWords)).toBe(`a Ana b ${name}`);
    },
  );

  test('takes any name to the letter that begins with no possessive', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/^(?:my|our|your)\s/i.test(name));
    fc.assert(
      fc.property(names, (name) => {
        expect(inTerms('{therapist} and {therapist}', { therapist: name }, 'workbook', termWords)).toBe(
          `${isolated(name)} and ${isolated(name)}`,
        );
      }),
    );
  });

  test('keeps a name that runs from right to left apart, so that it turns nothing round', () => {
    expect(inTerms('Ask {therapist} (12).', { therapist: 'ד״ר לוי' }, 'workbook', termWords)).toBe(
      'Ask \u2068ד״ר לוי\u2069 (12).',
    );
    expect(inTerms('After the {ending}.', { word: 'the وداع' }, 'workbook', termWords)).toBe('After the \u2068وداع\u2069.');
  });

  test('without gaps stays as it is', () => {
    for (const line of ['', 'therapist', '{other}', '{ therapist }', '{Therapist}'])
      expect(inTerms(line, { therapist: 'Ana' }, 'workbook', termWords)).toBe(line);
  });
});

/**
 * A worksheet with a gap, or what fills it, in every place where somebody speaks: the workbook or the reader. Its ids
 * are also names of such places.
 */
function gapped(workbook: string, reader: string) {
  return madeUpWorksheet({
    id: 'gapped',
    sections: {
      options: {
        heading: workbook,
        intro: [workbook, { list: [workbook, 'list'] }],
        fields: {
          suggestions: text(workbook, { hint: workbook, told: reader, suggestions: [reader, 'Not today'] }),
          says: choice(workbook, {
            hint: workbook,
            told: reader,
            options: {
              says: { label: reader, says: workbook },
              low: { label: reader, opens: '/read/not-safe', opensLabel: workbook },
            },
          }),
          told: rows(workbook, {
            row: workbook,
            columns: {
              told: scale(workbook, { told: reader, low: reader, high: reader }),
              options: text(workbook, { told: reader }),
            },
          }),
          high: ifThen(workbook, { told: reader, suggestions: { when: [reader], tell: [reader] } }),
        },
      },
    },
    migrations: [],
  });
}

describe('a worksheet in somebody’s own words', () => {
  test('speaks to them in headings, questions and answers to them, and lets them speak in what they pick and tell', () => {
    const worded = withTerms(gapped('{therapist}', '{therapist}'), { therapist: 'my nurse' }, termWords);
    expect(worded).toEqual(gapped('your nurse', 'my nurse'));
  });

  test('keeps its ids, its migrations and what was defined', () => {
    const definition = gapped('{therapist}', '{ending}');
    const worded = withTerms(definition, { therapist: 'my nurse' }, termWords);
    expect(worded.migrations).toBe(definition.migrations);
    expect(definition).toEqual(gapped('{therapist}', '{ending}'));
    expect(JSON.stringify(worded).replaceAll('your nurse', '{therapist}').replaceAll('ending', '{ending}')).toBe(
      JSON.stringify(definition),
    );
  });

  test('without gaps is what it was', () => {
    expect(withTerms(everyKind, { therapist: 'Ana', word: 'goodbye' }, termWords)).toEqual(everyKind);
  });
});
