import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeError } from '../../src/common/errors.ts';
import { type Found, REPOSITORY, toolPath } from './tool-locations.ts';

const TICK_MS = 15_000;
const KEPT_OUTPUT = 4000;

export interface ToolBuild {
  readonly folder: string;
  readonly binary: string;
  /** What is done and how long it takes, for the waiting person. */
  readonly progress: string;
  /**
   * Puts the tool into an empty directory and returns what is to be kept of it: the path of the binary, or the directory
   * itself, with the binary at its place in there.
   */
  build(directory: string): Promise<string>;
}

/**
 * The path of a pinned tool, made first if it is not there. Built aside and renamed, so that two programs
 * asking at once never see half a binary.
 */
export async function ensureTool(tool: ToolBuild): Promise<Found> {
  const path = toolPath(tool.folder, tool.binary);
  if (existsSync(path)) return path;
  const folder = join(REPOSITORY, '.tools', tool.folder);
  const work = join(REPOSITORY, '.tools', `.work-${tool.folder}-${randomBytes(4).toString('hex')}`);
  await mkdir(work, { recursive: true });
  const started = Date.now();
  console.log(`${tool.progress} ...`);
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const tick = setInterval(() => console.log(`  ... ${seconds()} s`), TICK_MS);
  try {
    const built = await tool.build(work);
    if (built === work) {
      // What lies there without its binary is of a Python that is gone.
      if (!existsSync(path)) await rm(folder, { recursive: true, force: true });
      await rename(work, folder);
    } else {
      await mkdir(folder, { recursive: true });
      await rename(built, path);
    }
    console.log(`  ${tool.folder} is ready (${seconds()} s)`);
    return path;
  } catch (error) {
    // A directory does not replace the one that another program has put there meanwhile.
    if (existsSync(path)) return path;
    return { missing: describeError(error) };
  } finally {
    clearInterval(tick);
    await rm(work, { recursive: true, force: true });
  }
}

/** Runs a command quietly and returns its standard output. @throws Error with the end of what it said. */
export function runQuietly(command: string, args: readonly string[], env = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaints = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      complaints = (complaints + chunk).slice(-KEPT_OUTPUT);
    });
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new Error(`${command} is not on this machine`) : error);
    });
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const said = complaints.trim().split('\n').slice(-3).join(' | ');
      reject(new Error(`${basename(command)} ${args[0] ?? ''} ended with ${code ?? signal}: ${said}`));
    });
  });
}
