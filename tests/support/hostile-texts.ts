/** What nobody means and somebody pastes: around ten thousand characters each. */
export const hostileTexts: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(10_000),
  words: 'neuvla '.repeat(1500),
  'unknown words': Array.from({ length: 1500 }, (_, at) => `qwx${at}zz`).join(' '),
  'different words': Array.from({ length: 2000 }, (_, at) => `${String.fromCharCode(97 + (at % 26))}eu${at}`).join(' '),
  'slips of known words': 'neuvlola kirjastoo paivakotti imetyz perhetuö hoitaaj '.repeat(190),
  emoji: '👩‍👩‍👧‍👦'.repeat(900),
  'marks on one letter': `a${'\u0301'.repeat(9_999)}`,
  'right to left': 'مرحبا שלום '.repeat(900),
  'control characters': '\u0000\u0001\u0007\u001b'.repeat(2500),
  'lone surrogates': '\ud83d\udc00\udfff'.repeat(3000),
  'signs of expressions': '(.*)+[a-z]{9}$^\\|'.repeat(600),
  'one long compound': 'imetysneuvonta'.repeat(700),
  'classes and marks of concepts': '@partner =lyö @hits '.repeat(500),
  'calls for help': 'mies lyö en jaksa min man slår '.repeat(320),
};
