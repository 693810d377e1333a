export default {
  title: 'VitePress',
  srcExclude: ['node_modules'],
  head: [['script', { src: 'https://your.site/wasm-former.js' }]],
};
