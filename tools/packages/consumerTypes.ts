import {join} from "node:path";
import ts from "typescript";

/** A way of resolving imports that people's projects use, with its compiler options as they stand in a tsconfig.json. */
interface Resolver {
  readonly name: string;
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

const resolvers: readonly Resolver[] = [
  {name: "node16", files: ["types.mts", "types.cts"], options: {module: "node16", moduleResolution: "node16"}},
  {name: "bundler", files: ["types.ts"], options: {module: "esnext", moduleResolution: "bundler"}},
  {name: "node10", files: ["types.ts"], options: {module: "esnext", moduleResolution: "node10", ignoreDeprecations: "6.0"}}
];
const common = {target: "es2022", lib: ["es2023", "dom"], types: [], strict: true, noEmit: true, skipLibCheck: false};

const libraries = new Map<string, ts.SourceFile>();

/** The usual host, but the language's own declarations, which take longest, are parsed once for all ways of resolving. */
function hostWithLibraries(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folder = host.getDefaultLibLocation?.() ?? "";
  return {
    ...host,
    getSourceFile(name, ...rest) {
      const file = libraries.get(name) ?? host.getSourceFile(name, ...rest);
      if (file && folder && name.startsWith(folder)) libraries.set(name, file);
      return file;
    }
  };
}

/**
 * What TypeScript finds wrong in a consumer's folder under each way of resolving: in its own files and in our declarations.
 * Those of others are read but not judged.
 */
export function consumerTypeProblems(folder: string, scope = "@onrecord"): string[] {
  return resolvers.flatMap(({name, files, options}) => {
    const {options: parsed} = ts.convertCompilerOptionsFromJson({...common, ...options}, folder);
    const program = ts.createProgram({
      rootNames: files.map((file) => join(folder, file)),
      options: parsed,
      host: hostWithLibraries(parsed)
    });
    const judged = program
      .getSourceFiles()
      .filter(({fileName}) => !fileName.includes("/node_modules/") || fileName.includes(`/node_modules/${scope}/`));
    const diagnostics = [
      ...program.getOptionsDiagnostics(),
      ...judged.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    ];
    const host = {getCanonicalFileName: (path: string) => path, getCurrentDirectory: () => folder, getNewLine: () => "\n"};
    return ts
      .sortAndDeduplicateDiagnostics(diagnostics)
      .map((diagnostic) => `${name}: ${ts.formatDiagnostic(diagnostic, host).trim()}`);
  });
}
