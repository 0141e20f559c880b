import ts from 'typescript';
import type { ProjectFile } from '#tests/architecture/project-files.ts';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
  /** `glob`: a pattern of `import.meta.glob`; `url`: a module handed on as an address, to a worker or a child process. */
  readonly kind: 'import' | 'glob' | 'url';
}

export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly defaultExports: readonly number[];
  /** True when there is nothing in the file but what other files export. */
  readonly onlyReExports: boolean;
}

const calls = (node: ts.CallExpression, pattern: RegExp, source: ts.SourceFile) =>
  pattern.test(node.expression.getText(source));

/** Texts a node names as modules: import, export … from, import(), import types, vi.mock, import.meta.glob, new URL(…, import.meta.url). */
function specifiersOf(
  node: ts.Node,
  source: ts.SourceFile,
): { at: ts.Node; typeOnly?: boolean; kind?: Import['kind'] }[] {
  if (ts.isImportDeclaration(node)) {
    return [{ at: node.moduleSpecifier, typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword }];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return [{ at: node.moduleSpecifier, typeOnly: node.isTypeOnly }];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [{ at: node.argument.literal, typeOnly: true }];
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (!first) return [];
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return [{ at: first }];
    if (calls(node, /^(require|vi\.(do)?mock|vi\.importActual)$/, source)) return [{ at: first }];
    if (calls(node, /^import\.meta\.glob$/, source)) {
      return (ts.isArrayLiteralExpression(first) ? first.elements : [first]).map((at) => ({
        at,
        kind: 'glob' as const,
      }));
    }
  }
  if (ts.isNewExpression(node) && node.expression.getText(source) === 'URL') {
    const [file, base] = node.arguments ?? [];
    const isModule = file && ts.isStringLiteralLike(file) && /\.tsx?$/.test(file.text);
    return isModule && base?.getText(source) === 'import.meta.url' ? [{ at: file, kind: 'url' }] : [];
  }
  return [];
}

const isDefaultExport = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default') ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));

export function parseModule({ path, text }: ProjectFile): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const imports: Import[] = [];
  const defaultExports: number[] = [];

  const visit = (node: ts.Node): void => {
    for (const { at, typeOnly = false, kind = 'import' } of specifiersOf(node, source)) {
      if (ts.isStringLiteralLike(at)) imports.push({ specifier: at.text, line: lineOf(at), typeOnly, kind });
    }
    if (isDefaultExport(node)) defaultExports.push(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);

  const { statements } = source;
  const onlyReExports =
    statements.some(ts.isExportDeclaration) &&
    statements.every((statement) => ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement));
  return { path, imports, defaultExports, onlyReExports };
}
