/** Language server: the one that editors use for YAML, started for a test and asked as an editor asks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endTree, endWithUs, newGroup } from './processes.ts';
import { repository } from './repository.ts';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

export interface OpenDocument {
  /** What is wrong, as last said for this text. */
  diagnostics(): Promise<readonly Diagnostic[]>;
  completions(position: Position): Promise<readonly Completion[]>;
  /** The Markdown that is shown over a place; empty when there is none. */
  hover(position: Position): Promise<string>;
}

export interface LanguageServer {
  readonly pid: number;
  /** Opens a text as if it were this file of the project. It is YAML, whatever the file is called. */
  open(path: string, text: string): OpenDocument;
  stop(): Promise<void>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** How long the server may take for one answer, in milliseconds. */
const PATIENCE = 60_000;

/** Starts the server for the project in a folder, with the settings of its editor. */
export async function startLanguageServer(
  root: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<LanguageServer> {
  const program = join(repository, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [program, '--stdio'], { ...newGroup, stdio: ['pipe', 'pipe', 'inherit'] });
  endWithUs(child);
  const connection = connect(child, (method, params) =>
    method === 'workspace/configuration' ? answers(params) : null,
  );
  const folder = { uri: pathToFileURL(root).href, name: 'site' };

  /** VS Code's settings are flat; the server asks for a section of them. */
  function answers(params: unknown): readonly unknown[] {
    const { items } = params as { readonly items: readonly { readonly section: string }[] };
    return items.map(({ section }) => {
      const own = Object.entries(settings).filter(([key]) => key.startsWith(`${section}.`));
      return nested(own.map(([key, value]) => [key.slice(section.length + 1), value]));
    });
  }

  await connection.ask('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  connection.tell('initialized', {});
  connection.tell('workspace/didChangeConfiguration', { settings: {} });

  return {
    pid: child.pid ?? 0,
    open(path, text) {
      const uri = pathToFileURL(join(root, path)).href;
      const textDocument = { uri };
      const said = connection.next<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>(
        'textDocument/publishDiagnostics',
        (params) => params.uri === uri,
      );
      connection.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
      return {
        diagnostics: async () => (await said).diagnostics,
        async completions(position) {
          await said;
          const answer = await connection.ask('textDocument/completion', { textDocument, position });
          return (answer as { readonly items: readonly Completion[] }).items;
        },
        async hover(position) {
          await said;
          const answer = await connection.ask('textDocument/hover', { textDocument, position });
          return (answer as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '';
        },
      };
    },
    async stop() {
      await endTree(child);
    },
  };
}

/** Speaks JSON-RPC with a process. `answer` replies to what the process asks. */
function connect(child: ChildProcess, answer: (method: string, params: unknown) => unknown) {
  const waiting = new Set<(message: Message) => boolean>();
  let count = 0;
  let received = Buffer.alloc(0);

  function send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin?.write(`Content-Length: ${body.byteLength}\r\n\r\n`);
    child.stdin?.write(body);
  }

  function receive(message: Message): void {
    if (message.method !== undefined && message.id !== undefined)
      send({ id: message.id, result: answer(message.method, message.params) });
    for (const take of waiting) if (take(message)) waiting.delete(take);
  }

  child.stdout?.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      const body = received.subarray(head + 4, head + 4 + length).toString();
      received = received.subarray(head + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  });

  function message(wanted: (message: Message) => boolean, complaint: string): Promise<Message> {
    return new Promise((resolve, reject) => {
      const take = (found: Message) => {
        if (!wanted(found)) return false;
        clearTimeout(timer);
        resolve(found);
        return true;
      };
      const timer = setTimeout(() => {
        waiting.delete(take);
        reject(new Error(complaint));
      }, PATIENCE);
      timer.unref();
      waiting.add(take);
    });
  }

  return {
    tell: (method: string, params: unknown) => send({ method, params }),
    async ask(method: string, params: unknown): Promise<unknown> {
      count += 1;
      const id = count;
      const reply = message((found) => found.id === id && found.method === undefined, `No answer to ${method}.`);
      send({ id, method, params });
      const { result, error } = await reply;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    /** The parameters of the next notification that fits. */
    async next<Params>(method: string, fits: (params: Params) => boolean): Promise<Params> {
      const found = await message(
        (each) => each.method === method && fits(each.params as Params),
        `The language server never said ${method}.`,
      );
      return found.params as Params;
    },
  };
}

/** `a.b: 1` as `{ a: { b: 1 } }`. */
function nested(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const [first = '', ...rest] = key.split('.');
    const known = made[first];
    made[first] =
      rest.length === 0 ? value : { ...(typeof known === 'object' && known), ...nested([[rest.join('.'), value]]) };
  }
  return made;
}
