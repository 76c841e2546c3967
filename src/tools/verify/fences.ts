import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import { goFenceProblem } from '../../code/go-fences.ts';
import type { Fence } from '../../markdown/page.ts';
import type { Problem } from '../../problem.ts';
import { execute } from './toolchain.ts';

interface Complaint {
  /** 1-based, within the fence. */
  line: number;
  message: string;
}

/** Says what is wrong with a text, or nothing. */
type Checker = (text: string) => Complaint | undefined | Promise<Complaint | undefined>;

const CHECKERS: Record<string, Checker> = {
  sh: checkShell,
  bash: checkShell,
  shell: checkShell,
  json: checkJson,
  yaml: checkYaml,
  yml: checkYaml,
  toml: checkToml,
};

/** Checks a fence by its language. Go must come from the examples module; what has no checker passes. */
export async function checkFence(fence: Fence): Promise<Problem[]> {
  if (fence.lang === 'go' || fence.lang === 'golang') return [goFenceProblem(fence)];
  const complaint = await CHECKERS[fence.lang]?.(fence.text);
  if (!complaint) return [];
  return [
    {
      file: fence.page,
      line: fence.line + complaint.line,
      message: `this is not valid ${fence.lang}: ${complaint.message}`,
      cure: 'mend it, or where it is no program text, fence it as ```text',
    },
  ];
}

let bash: boolean | undefined;

async function checkShell(text: string): Promise<Complaint | undefined> {
  if (bash === false) return undefined;
  try {
    const { status, stderr } = await execute('bash', ['-n'], { cwd: process.cwd(), input: text });
    bash = true;
    if (status === 0) return undefined;
    const [, line = '1', message = stderr.trim()] = /line (\d+): (.*)/.exec(stderr) ?? [];
    return { line: Number(line), message };
  } catch {
    bash = false;
    return undefined;
  }
}

function checkJson(text: string): Complaint | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line (\d+)/.exec(message)?.[1];
    const position = /position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? '' : text.slice(0, Number(position));
    return { line: line ? Number(line) : before.split('\n').length, message };
  }
}

function checkYaml(text: string): Complaint | undefined {
  const documents = parseAllDocuments(text);
  const error = Array.isArray(documents) ? documents.flatMap(({ errors }) => errors)[0] : undefined;
  return error && { line: error.linePos?.[0].line ?? 1, message: error.message.split('\n')[0] ?? '' };
}

function checkToml(text: string): Complaint | undefined {
  try {
    parseToml(text);
    return undefined;
  } catch (error) {
    const { message = String(error), line = 1 } = error as { message?: string; line?: number };
    return { line, message: message.split('\n')[0] ?? '' };
  }
}
