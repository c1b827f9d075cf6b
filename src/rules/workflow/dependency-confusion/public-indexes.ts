/** An index that everybody may read, beside PyPI. */
export interface PublicIndex {
  /** Who fills it, for messages: after "filled by". */
  readonly filler: string
  /**
   * `open`: anybody may register any name. `copy`: it holds PyPI's own projects, rebuilt or mirrored, and no name that
   * PyPI lacks. `vendor`: one project's or account's own builds, of which PyPI may lack the name.
   */
  readonly kind: 'open' | 'copy' | 'vendor'
  readonly source: string
}

interface Row extends PublicIndex {
  /** Lower case, the whole of it: `piwheels.org.evil.example` is somebody else's. */
  readonly host: string
  /** On hosts that others fill, too. */
  readonly path?: RegExp
}

/**
 * Indexes that need no account to be read, so that none of their names is private. A host that is not here counts as a
 * private index.
 */
const ROWS: readonly Row[] = [
  {
    host: 'test.pypi.org',
    filler: 'anybody',
    kind: 'open',
    source: 'https://packaging.python.org/en/latest/guides/using-testpypi/',
  },
  ...['www.piwheels.org', 'piwheels.org'].map((host) => ({
    host,
    filler: 'the piwheels project',
    kind: 'copy' as const,
    source: 'https://www.piwheels.org/faq.html',
  })),
  {
    host: 'pypi.tuna.tsinghua.edu.cn',
    filler: 'Tsinghua University',
    kind: 'copy',
    source: 'https://mirrors.tuna.tsinghua.edu.cn/help/pypi/',
  },
  {
    host: 'mirrors.aliyun.com',
    path: /^\/pypi(?:\/|$)/,
    filler: 'Alibaba Cloud',
    kind: 'copy',
    source: 'https://developer.aliyun.com/mirror/pypi',
  },
  ...['mirrors.ustc.edu.cn', 'pypi.mirrors.ustc.edu.cn'].map((host) => ({
    host,
    path: /^\/(?:pypi|simple)(?:\/|$)/,
    filler: 'the University of Science and Technology of China',
    kind: 'copy' as const,
    source: 'https://mirrors.ustc.edu.cn/help/pypi.html',
  })),
  {
    host: 'mirrors.tuna.tsinghua.edu.cn',
    path: /^\/pypi(?:\/|$)/,
    filler: 'Tsinghua University',
    kind: 'copy',
    source: 'https://mirrors.tuna.tsinghua.edu.cn/help/pypi/',
  },
  {
    host: 'mirrors.cloud.tencent.com',
    path: /^\/pypi(?:\/|$)/,
    filler: 'Tencent Cloud',
    kind: 'copy',
    source: 'https://mirrors.cloud.tencent.com/help/pypi.html',
  },
  {
    // PyPI's projects, built for a processor for which they have no wheels.
    host: 'mirrors.loong64.com',
    path: /^\/pypi(?:\/|$)/,
    filler: 'the loong64 community',
    kind: 'vendor',
    source: 'https://github.com/loong64/pypi',
  },
  {
    // Anybody may have a storage account under this domain; the host names the one.
    host: 'azurecliprod.blob.core.windows.net',
    path: /^\/edge(?:\/|$)/,
    filler: 'Microsoft',
    kind: 'vendor',
    source: 'https://github.com/Azure/azure-cli#edge-builds',
  },
  {
    host: 'flashinfer.ai',
    path: /^\/whl(?:\/|$)/,
    filler: 'FlashInfer',
    kind: 'vendor',
    source: 'https://docs.flashinfer.ai/installation.html',
  },
  {
    host: 'download.pytorch.org',
    filler: 'PyTorch',
    kind: 'vendor',
    source: 'https://pytorch.org/get-started/locally/',
  },
  {
    host: 'pypi.nvidia.com',
    filler: 'NVIDIA',
    kind: 'vendor',
    source: 'https://docs.rapids.ai/install/',
  },
  {
    host: 'pypi.ngc.nvidia.com',
    filler: 'NVIDIA',
    kind: 'vendor',
    source: 'https://pypi.org/project/nvidia-pyindex/',
  },
  {
    // Every account has an index; `/t/<token>/` reads what is not public.
    host: 'pypi.anaconda.org',
    path: /^\/(?!t\/)[\w.-]+\/(?:label\/[\w.-]+\/)?simple\/?$/,
    filler: 'an account on anaconda.org',
    kind: 'vendor',
    source: 'https://github.com/scientific-python/upload-nightly-action',
  },
  {
    // Any bucket of Google Cloud is under this host.
    host: 'storage.googleapis.com',
    path: /^\/(?:jax-releases|libtpu-releases|libtpu-wheels)\//,
    filler: 'Google',
    kind: 'vendor',
    source: 'https://docs.jax.dev/en/latest/installation.html',
  },
  {
    host: 'data.pyg.org',
    filler: 'PyTorch Geometric',
    kind: 'vendor',
    source: 'https://pytorch-geometric.readthedocs.io/en/latest/install/installation.html',
  },
  {
    host: 'wheels.vllm.ai',
    filler: 'vLLM',
    kind: 'vendor',
    source: 'https://docs.vllm.ai/en/latest/getting_started/installation/gpu.html',
  },
  {
    host: 'pytorch-extension.intel.com',
    filler: 'Intel',
    kind: 'vendor',
    source: 'https://github.com/intel/intel-extension-for-pytorch',
  },
]

/** The public index at an address without credentials, port or scheme; `null` for any other. */
export function publicIndex(host: string, path: string): PublicIndex | null {
  const lower = host.toLowerCase()
  return ROWS.find((row) => row.host === lower && (row.path?.test(path) ?? true)) ?? null
}
