project = 'Sphinx'
html_static_path = ['static']
html_css_files = ['dark.css']
html_js_files = ['https://your.site/wasm-former.js']
