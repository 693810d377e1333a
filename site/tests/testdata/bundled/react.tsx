import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { define } from 'wasm-former';
import type {} from 'wasm-former/react';

define('https://your.site/');

const product = `(module
  (func (export "product") (param $a i32) (param $b i32) (result i32)
    local.get $a
    local.get $b
    i32.mul))`;

function Product() {
  const [factor, setFactor] = useState(7);
  return (
    <>
      <button onClick={() => setFactor(factor + 1)}>Another factor</button>
      <wasm-former args={`6 ${factor}`} view="trace" autorun title="A product">
        {product}
      </wasm-former>
    </>
  );
}

createRoot(document.getElementById('app')!).render(<Product />);
