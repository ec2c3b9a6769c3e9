import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { fileOf } from '../programs/programs.ts';
import type { Engine, EngineOptions, Part } from './engine.ts';

/** A screen that nobody sees, as WebKitGTK needs one; gives its name. */
async function startScreen(): Promise<{ readonly display: string; readonly stop: () => Promise<void> }> {
  const program = spawn(fileOf('xvfb'), ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(program.stdout, 'data')) as [Buffer];
  return { display: `:${said.toString().trim()}`, stop: () => ended(program) };
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = once(program, 'exit');
  program.kill();
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A port was expected.');
  return address.port;
}

/** WebKitGTK in its own small browser, MiniBrowser, driven by WebDriver. */
export async function openWebKit({ width, height, downloads, home }: EngineOptions): Promise<Engine> {
  const screen = await startScreen();
  const port = await freePort();
  const configuration = join(home, 'config');
  mkdirSync(configuration, { recursive: true });
  writeFileSync(join(configuration, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const server = spawn(fileOf('webkit'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      MESA_SHADER_CACHE_DISABLE: 'true',
      TZ: 'Asia/Jakarta',
      HOME: home,
      XDG_CONFIG_HOME: configuration,
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_RUNTIME_DIR: home,
    },
  });
  const stop = async () => {
    await ended(server);
    await screen.stop();
  };
  let driver: WebDriver;
  try {
    driver = await session(port);
    await driver.manage().window().setRect({ x: 0, y: 0, width, height });
  } catch (cause) {
    await stop();
    throw cause;
  }
  const version = (await driver.getCapabilities()).get('browserVersion');
  return {
    version: `WebKitGTK ${version}`,
    heard: [],
    goto: async (address) => {
      await driver.switchTo().defaultContent();
      await driver.get(address);
    },
    reload: () => driver.navigate().refresh(),
    enter: async (css) => driver.switchTo().frame(await driver.findElement(By.css(css))),
    ask: (expression) => driver.executeScript(`return (${expression})`),
    part: async (expression) => {
      const element = await driver.executeScript<WebElement | null>(`return (${expression})`);
      return element === null ? undefined : partOf(element);
    },
    press: async (keys) => {
      const [key = '', ...held] = keys.split('+').reverse().map(keyOf);
      const actions = driver.actions();
      for (const one of held) actions.keyDown(one);
      actions.keyDown(key).keyUp(key);
      for (const one of held) actions.keyUp(one);
      await actions.perform();
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: async () => {
      await driver.quit();
      await stop();
    },
  };
}

/** The server listens a moment after it was started. */
async function session(port: number): Promise<WebDriver> {
  const until = Date.now() + 30_000;
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    // In a full screen its tool bar does not keep the window from being as narrow as a phone.
    'webkitgtk:browserOptions': { binary: fileOf('minibrowser'), args: ['--automation', '--full-screen'] },
  });
  for (;;)
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    } catch (cause) {
      if (Date.now() > until || !/ECONNREFUSED/.test(String(cause))) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

/** A key's own sign in WebDriver, where it has one. */
const named: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
  Delete: Key.DELETE,
};
const keyOf = (key: string): string => named[key] ?? key;

const partOf = (element: WebElement): Part => ({
  click: () => element.click(),
  type: (text) => element.sendKeys(text),
  pick: (value) => element.findElement(By.css(`option[value="${value}"]`)).click(),
  choose: (file) => element.sendKeys(file),
});
