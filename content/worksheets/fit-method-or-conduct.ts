import { choice, date, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Three kinds of trouble, each with what can be done about it. It adds nothing up and says nothing of what anyone is. */
export default defineWorksheet({
  id: 'fit-method-or-conduct',
  sections: {
    fit: {
      fields: {
        fit: choice(
          { warm: {}, quiet: {}, distant: {}, forget: {}, life: {}, careful: {}, none: {}, unknown: {}, 'not-today': {} },
          { many: true, for: ['myself'] },
        ),
        'fit-line': text({ lines: 2, for: ['myself'] }),
        'fit-do': choice(
          {
            say: { opens: '/read/it-isnt-helping#saying-so' },
            ask: {},
            time: {},
            other: {},
            nothing: {},
            unknown: {},
            'not-today': {},
          },
          { for: ['myself'] },
        ),
      },
    },
    method: {
      fields: {
        method: choice(
          { while: {}, same: {}, plan: {}, between: {}, stirs: {}, fast: {}, none: {}, unknown: {}, 'not-today': {} },
          { many: true, for: ['myself'] },
        ),
        'method-line': text({ lines: 2, for: ['myself'] }),
        'method-do': choice(
          {
            why: {},
            change: {},
            opinion: { opens: '/read/it-isnt-helping#second-opinion' },
            list: { opens: '/worksheets/asked-and-got' },
            nothing: {},
            unknown: {},
            'not-today': {},
          },
          { for: ['myself'] },
        ),
      },
    },
    conduct: {
      fields: {
        conduct: choice(
          {
            touch: { opens: '/read/not-safe' },
            secret: { opens: '/read/not-safe' },
            money: { opens: '/read/not-safe' },
            threats: { opens: '/read/not-safe' },
            apart: { opens: '/read/not-safe' },
            insults: { opens: '/help#therapist' },
            told: { opens: '/help#therapist' },
            drunk: { opens: '/help#therapist' },
            themselves: { opens: '/help#therapist' },
            unnamed: { opens: '/help#therapist' },
            none: {},
            'not-saying': { opens: '/read/not-safe' },
            unknown: { opens: '/help#therapist' },
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
        'conduct-line': text({ lines: 2, for: ['myself'] }),
        'conduct-do': choice(
          {
            ask: { opens: '/help#therapist' },
            stop: { opens: '/read/not-safe' },
            friend: {},
            write: { opens: '/worksheets/what-felt-wrong' },
            nothing: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
      },
    },
    then: {
      fields: {
        first: text({ lines: 2, for: ['myself'] }),
        'by-when': date({ for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
