import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cardOf, listed, readableArticle, type Article, type ListedArticle } from '#domain/kit/article.ts';
import { numberToCall } from '#domain/directory/number-to-call.ts';
import type { Service } from '#domain/directory/service.ts';
import { servicesFor } from '#domain/directory/serving.ts';
import { articlesForAge, forAges } from '#domain/kit/for-age.ts';
import { neighbours } from '#domain/kit/kit-order.ts';
import { stageNames, stages } from '#domain/kit/stages.ts';
import { isSuggested } from '#domain/kit/suggested.ts';
import { kitThemes, themeTopics } from '#domain/kit/topics.ts';
import { languages, readable, type Language } from '#domain/language.ts';
import { pagePaths, pathOf, type PageName } from '#domain/site-map.ts';
import { modulesOf, textPartOf } from '#domain/text-parts.ts';
import type * as Prerendered from '#app/prerendered.tsx';
import type { RouteData } from '#app/route-data.ts';
import type { ChunkMap } from './chunks.ts';
import type { Content } from './content-packs.ts';
import { moduleOf } from './page-modules.ts';
import { htmlPage } from './html-page.ts';
import { releaseDefine } from './release.ts';

type Renderer = typeof Prerendered;

interface PageToRender {
  readonly path: string;
  readonly language: Language;
  readonly module: string;
  readonly data: RouteData;
  readonly description: string | null;
}

const cards = (articles: readonly Article[], language: Language): ListedArticle[] =>
  articles.map((article) => listed(cardOf(article), language));

const firstPageOf = 30;
/** The most exactly aimed ones; the others come with the pack. */
const cardsOfStage = 24;

/** In the order in which the phone lists them: else its own list would push the first rows about. */
function nationwide(services: readonly Service[], language: Language): readonly Service[] {
  const { compare } = new Intl.Collator(language);
  const nameOf = (service: Service) => readable(service.name, language)?.text ?? '';
  return servicesFor(services, null, (a, b) => compare(nameOf(a), nameOf(b)));
}

/** What a page shows before a phone has told anything: the nationwide services, the kit, the first stage. */
function dataFor(page: PageName, content: Content, language: Language): RouteData {
  switch (page) {
    case 'services':
      return {
        services: nationwide(content.services, language)
          .slice(0, firstPageOf)
          .map((service) => asListed(service, language)),
      };
    case 'today':
      return { cards: cards(articlesForAge(content.articles.filter(isSuggested), 0).slice(0, 2), language) };
    default:
      return {};
  }
}

/** A list row needs neither texts nor contacts, but the number that is called from it; they come with the pack. */
const asListed = (service: Service, language: Language): Service => ({
  ...service,
  description: null,
  audience: null,
  note: null,
  sources: [],
  keywords: [],
  webPages: [],
  addresses: [],
  phones: [numberToCall(service, language) ?? []].flat(),
});

function pagesToRender(content: Content): PageToRender[] {
  return languages.flatMap((language) => [
    ...(Object.keys(pagePaths) as PageName[]).map((page) => ({
      path: pathOf(language, page),
      language,
      module: moduleOf(page),
      data: dataFor(page, content, language),
      description: null,
    })),
    ...kitThemes.map((theme) => ({
      path: pathOf(language, 'kit', `theme/${theme}`),
      language,
      module: 'src/app/pages/kit-theme.tsx',
      data: {
        cards: cards(
          content.articles.filter(({ topics }) =>
            topics.some((topic) => themeTopics[theme].some((own) => own === topic)),
          ),
          language,
        ),
      },
      description: null,
    })),
    ...stageNames.map((stage) => ({
      path: pathOf(language, 'kit', `age/${stage}`),
      language,
      module: 'src/app/pages/kit-age.tsx',
      data: { cards: cards(forAges(content.articles, stages[stage]).slice(0, cardsOfStage), language) },
      description: null,
    })),
    ...content.articles.map((article) => articlePage(article, content, language)),
  ]);
}

/** An article in its page's language; the other language comes with the pack. Beside it the cards it leads to. */
function articlePage(article: Article, { articles }: Content, language: Language): PageToRender {
  const { previous, next } = neighbours(articles, article.slug);
  const led = articles.filter(
    (each) => each === previous || each === next || each === article || article.related.articles.includes(each.slug),
  );
  return {
    path: pathOf(language, 'kit', article.slug),
    language,
    module: 'src/app/pages/article.tsx',
    data: { article: readableArticle(article, language), cards: cards(led, language) },
    description: article.texts[language].summary,
  };
}

async function loadRenderer(root: string, outDir: string, release: string | null): Promise<Renderer> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    configLoader: 'native',
    logLevel: 'warn',
    publicDir: false,
    define: releaseDefine(release),
    build: {
      ssr: 'src/app/prerendered.tsx',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
  return (await import(pathToFileURL(join(outDir, 'prerendered.js')).href)) as Renderer;
}

interface PrerenderOptions {
  readonly root: string;
  readonly outDir: string;
  readonly release: string | null;
  readonly content: Content;
  readonly chunks: ChunkMap;
  readonly css: string;
  readonly siteUrl: string | null;
}

/** Writes every known page as complete HTML, and each language's neutral shell. */
export async function prerender({
  root,
  outDir,
  release,
  content,
  chunks,
  css,
  siteUrl,
}: PrerenderOptions): Promise<void> {
  // Beside the packages, which the built renderer imports.
  const rendererDir = join(root, 'node_modules/.cache', `evaat-prerender-${process.pid}`);
  const { renderPage, renderShell } = await loadRenderer(root, rendererDir, release);
  const template = readFileSync(join(outDir, 'index.html'), 'utf8');
  const inEntry = new Set(chunks.closure(chunks.entry));
  const textsOf = (language: Language, path: string | null) => {
    const part = path === null ? null : textPartOf(path);
    const modules = part ? modulesOf(part).map((module) => `${module}-${language}`) : [];
    return [language, ...modules].map((module) => chunks.ofModule(`src/i18n/${module}.ts`));
  };
  const preload = (language: Language, path: string | null, module: string | null) =>
    [...textsOf(language, path), ...(module ? [chunks.ofModule(module)] : [])]
      .flatMap(chunks.closure)
      .filter((file, index, all) => !inEntry.has(file) && all.indexOf(file) === index);
  const inEntryStyle = new Set(chunks.stylesOf(chunks.entry));
  const stylesOf = (module: string) =>
    chunks.stylesOf(chunks.ofModule(module)).filter((file) => !inEntryStyle.has(file));
  const write = (path: string, text: string) => {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const { path, language, module, data, description } of pagesToRender(content)) {
    const { title, html } = await renderPage(path, data);
    const json = Object.keys(data).length > 0 ? JSON.stringify(data) : null;
    write(
      `${path.slice(1)}/index.html`,
      htmlPage(template, {
        language,
        path,
        title,
        description,
        html,
        data: json,
        preload: preload(language, path, module),
        css,
        styles: stylesOf(module),
        siteUrl,
      }),
    );
  }
  for (const language of languages) {
    const { title, html } = await renderShell(language);
    write(
      `${language}/shell.html`,
      htmlPage(template, {
        language,
        path: null,
        title,
        description: null,
        html,
        data: null,
        preload: preload(language, null, null),
        css,
        styles: [],
        siteUrl,
      }),
    );
  }
  rmSync(rendererDir, { recursive: true, force: true });
}
