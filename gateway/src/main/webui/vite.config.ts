import vue from '@vitejs/plugin-vue';
import { loadEnv, type ProxyOptions } from 'vite';
import { defineConfig } from 'vitest/config';

/** The developer's day: pages from the sources, everything else from a running gateway. */
function gateway(target: string, token: string | undefined): ProxyOptions {
  return { target, headers: token ? { Authorization: `Bearer ${token}` } : {} };
}

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, import.meta.dirname, 'GUIYAN_');
  const proxied = gateway(env.GUIYAN_GATEWAY ?? 'http://localhost:8080', env.GUIYAN_TOKEN);
  const proxy = { '/api': proxied, '/login': proxied, '/logout': proxied };
  return {
    plugins: [vue()],
    server: { host: '127.0.0.1', port: 5173, proxy },
    preview: { host: '127.0.0.1', port: 5174, proxy },
    define: { __VUE_I18N_FULL_INSTALL__: false, __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
    build: {
      target: 'es2023',
      chunkSizeWarningLimit: 700,
      rollupOptions: {
        output: {
          codeSplitting: { groups: [{ name: 'chart', test: /node_modules[\\/](echarts|zrender)/ }] },
        },
      },
    },
    test: { include: ['test/**/*.test.ts'], restoreMocks: true },
  };
});
