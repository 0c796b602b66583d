/**
 * A page that stays from test to test, as a browser that knows the program's code starts it four times as fast as a new
 * one. A test finds it as a new one would be: no data, no listeners, the size that the settings say.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

type InitScript = Parameters<Page['addInitScript']>;

interface Disposable {
  dispose(): Promise<void>;
}

export class KeptPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #size: { width: number; height: number };
  readonly #added: Disposable[] = [];

  private constructor(context: BrowserContext, page: Page, size: { width: number; height: number }) {
    this.#context = context;
    this.page = page;
    this.#size = size;
    this.#followScripts();
  }

  static async open(browser: Browser, options: BrowserContextOptions): Promise<KeptPage> {
    const context = await browser.newContext(options);
    return new KeptPage(context, await context.newPage(), options.viewport ?? { width: 1440, height: 900 });
  }

  /** Takes away whatever the last test left, in the page, in the browser's storage of `address` and beside it. */
  async clear(address: string): Promise<void> {
    const { page } = this;
    page.removeAllListeners();
    for (const other of this.#context.pages()) if (other !== page) await other.close();
    await page.mouse.move(0, 0);
    await page.goto(`${address}/sample-study/files.json`);
    await page.evaluate(() => sessionStorage.clear());
    await Promise.all(this.#added.splice(0).map((one) => one.dispose()));
    await page.unrouteAll();
    await this.#context.clearPermissions();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    await page.setViewportSize(this.#size);
    const browser = await this.#context.newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', {
      origin: address,
      storageTypes: 'indexeddb,local_storage',
    });
    await browser.detach();
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  /** Scripts of a test would run in all that follow it. */
  #followScripts(): void {
    const { page } = this;
    const addInitScript = page.addInitScript.bind(page) as (...script: InitScript) => Promise<Disposable>;
    page.addInitScript = (async (...script: InitScript) => {
      const added = await addInitScript(...script);
      this.#added.push(added);
      return added;
    }) as Page['addInitScript'];
    const exposeBinding = page.exposeBinding.bind(page);
    page.exposeBinding = async (...binding) => {
      const added = await exposeBinding(...binding);
      this.#added.push(added);
      return added;
    };
  }
}
