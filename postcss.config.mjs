// Without the plugin's own optimizing: Next minifies, and the plugin's warns of each ::highlight().
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } }
