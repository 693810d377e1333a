// What a browser tells of itself and the machine, a line each. It tells little,
// and rounds what it tells; the processor's name it does not.

interface Brand {
  brand: string;
  version: string;
}

interface AgentData {
  getHighEntropyValues(names: string[]): Promise<Record<string, string> & { fullVersionList?: Brand[] }>;
}

/** The most telling name: neither the made-up one, nor the engine's beside a browser's own. */
function name(list: Brand[]): string | undefined {
  const real = list.filter((b) => !/Not.*Brand/.test(b.brand));
  const best = real.find((b) => b.brand !== 'Chromium') ?? real[0];
  return best && `${best.brand} ${best.version}`;
}

export async function machine(): Promise<string[]> {
  const agent = navigator as Navigator & { userAgentData?: AgentData; deviceMemory?: number };
  let [browser, platform] = [agent.userAgent, agent.platform];
  try {
    const wanted = ['architecture', 'bitness', 'fullVersionList', 'platformVersion'];
    const more = await agent.userAgentData?.getHighEntropyValues(wanted);
    if (more) {
      browser = name(more.fullVersionList ?? []) ?? browser;
      platform = [more.platform, more.platformVersion, more.architecture].filter(Boolean).join(' ');
      if (more.bitness) platform += `, ${more.bitness} bits`;
    }
  } catch {
    // Not allowed: the older names say enough.
  }
  const memory = agent.deviceMemory ? `, memory of ${agent.deviceMemory} GB or more` : '';
  return [`browser: ${browser}`, `platform: ${platform}, ${agent.hardwareConcurrency} processors${memory}`];
}
