declare module 'examples:list' {
  const list: { examples: object[]; header: string };
  export default list;
}
