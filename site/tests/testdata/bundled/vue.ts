import { createApp, h, ref } from 'vue';
import { define, type Props } from 'wasm-former';
import type {} from 'wasm-former/vue';

define('https://your.site/');

const product = `(module
  (func (export "product") (param $a i32) (param $b i32) (result i32)
    local.get $a
    local.get $b
    i32.mul))`;

const factor = ref(7);
createApp(() => {
  const props: Props = { args: `6 ${factor.value}`, view: 'trace', autorun: true, title: 'A product' };
  return [h('button', { onClick: () => factor.value++ }, 'Another factor'), h('wasm-former', props, product)];
}).mount('#app');
