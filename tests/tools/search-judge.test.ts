import { describe, expect, test } from 'vitest';
import type { CorpusDocument } from '#tools/search/corpus-file.ts';
import { judge } from '#tools/search/judge.ts';
import type { Query } from '#tools/search/query-file.ts';
import { keysOf, timeKeys, timeLoad } from '#tools/search/stopwatch.ts';
import { latencyOf, percentile, qualityOf } from '#tools/search/summary.ts';

const document = (id: string, k: 's' | 'a', t: readonly string[], m = -1): CorpusDocument => ({
  id,
  k,
  t: [...t],
  m,
  fi: { n: id, d: '', b: '' },
  cat: null,
  kw: null,
});
const documents = [
  document('daycare-turku', 's', ['daycare'], 0),
  document('daycare-oulu', 's', ['daycare'], 1),
  document('clinic-oulu', 's', ['clinic', 'health'], 1),
  document('helpline', 's', ['helpline']),
  document('a_sleep', 'a', ['a_sleep']),
  document('a_food', 'a', ['a_food']),
  document('helpline-turku', 's', ['helpline'], 0),
];
const query = (expected: Partial<Query>): Query => ({
  text: 'x',
  language: 'fi',
  kind: 'own',
  services: [],
  articles: [],
  municipality: null,
  isHome: false,
  ...expected,
});
const [daycareTurku, daycareOulu, clinicOulu, helpline, sleep, food] = [0, 1, 2, 3, 4, 5] as const;
const figures = (expected: Partial<Query>, services: readonly number[], articles: readonly number[] = []) => {
  const { recall, reciprocal, missing } = judge(query(expected), { services, articles }, documents);
  return [recall, reciprocal, missing];
};

describe('a query is judged', () => {
  test('by the share of what it expects in both lists, and by the rank in the better one', () => {
    const expected = { services: ['daycare', 'health'], articles: ['a_sleep', 'a_food'] };
    expect(figures(expected, [helpline, daycareOulu, daycareTurku], [sleep])).toEqual([0.5, 1, ['health', 'a_food']]);
    expect(figures(expected, [helpline, clinicOulu], [])).toEqual([0.25, 0.5, ['daycare', 'a_sleep', 'a_food']]);
    expect(figures(expected, [], [])).toEqual([0, 0, ['daycare', 'health', 'a_sleep', 'a_food']]);
  });

  test('an expected article does not count among the services, nor a type among the articles', () => {
    expect(figures({ articles: ['daycare-turku'] }, [daycareTurku])).toEqual([0, 0, ['daycare-turku']]);
    expect(figures({ services: ['a_food'] }, [], [food])).toEqual([0, 0, ['a_food']]);
  });

  test('the id of one service may be what is expected', () => {
    expect(figures({ services: ['daycare-oulu'] }, [daycareTurku, daycareOulu])).toEqual([1, 0.5, []]);
  });

  test('in its municipality, or by what serves the whole country; elsewhere only when the municipality has none', () => {
    const inTurku = { services: ['daycare'], municipality: 0 };
    expect(figures(inTurku, [daycareOulu, daycareTurku])).toEqual([1, 0.5, []]);
    expect(figures(inTurku, [daycareOulu])).toEqual([0, 0, ['daycare']]);
    expect(figures({ services: ['helpline'], municipality: 0 }, [helpline])).toEqual([1, 1, []]);
    expect(figures({ services: ['clinic'], municipality: 0 }, [clinicOulu])).toEqual([1, 1, []]);
  });

  test('and one that expects nothing is listed without figures', () => {
    expect(figures({}, [helpline])).toEqual([null, null, []]);
  });
});

test('means are over the queries that expect something', () => {
  const judged = [
    judge(query({ services: ['daycare'] }), { services: [daycareTurku], articles: [] }, documents),
    judge(query({ services: ['daycare', 'clinic'] }), { services: [helpline, daycareTurku], articles: [] }, documents),
    judge(query({}), { services: [], articles: [] }, documents),
  ];
  expect(qualityOf(judged)).toEqual({ count: 2, recall: 0.75, mrr: 0.75 });
  expect(qualityOf([])).toEqual({ count: 0, recall: Number.NaN, mrr: Number.NaN });
});

test('a percentile is a time that was measured', () => {
  const times = Array.from({ length: 200 }, (_, at) => 200 - at);
  expect(latencyOf(times)).toEqual({ p50: 100, p95: 190, p99: 198 });
  expect(percentile([1, 2, 3], 0.5)).toBe(2);
  expect(percentile([3], 0.99)).toBe(3);
  expect(percentile([], 0.5)).toBeNaN();
});

describe('times', () => {
  const asked = (text: string) => ({ text, language: 'fi', home: null }) as const;

  test('are taken for each key typed, once for what several queries begin with', () => {
    expect(keysOf(asked('äiti')).map(({ text }) => text)).toEqual(['ä', 'äi', 'äit', 'äiti']);
    const seen: string[] = [];
    const times = timeKeys(
      ({ text }) => {
        seen.push(text);
        return { services: [], articles: [] };
      },
      [asked('ab'), asked('ac')],
      3,
    );
    expect(times).toHaveLength(4);
    expect(times[0]).toBe(times[2]);
    const warm = ['ab', 'ac'];
    expect(seen).toEqual([...warm, 'a', 'a', 'a', 'ab', 'ab', 'ab', 'ac', 'ac', 'ac']);
  });

  test('of loading end with an answer', () => {
    const done: string[] = [];
    const load = () => {
      done.push('loaded');
      return () => {
        done.push('answered');
        return { services: [], articles: [] };
      };
    };
    expect(timeLoad({ name: 'x', files: [], load }, asked('a'))).toBeGreaterThanOrEqual(0);
    expect(done.slice(0, 4)).toEqual(['loaded', 'answered', 'loaded', 'answered']);
  });
});
