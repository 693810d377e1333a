export default {
  title: 'Docusaurus',
  url: 'https://docs.example',
  baseUrl: '/',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
  scripts: ['https://your.site/wasm-former.js'],
};
