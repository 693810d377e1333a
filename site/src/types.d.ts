declare module 'examples:list' {
  const list: { examples: object[]; header: string };
  export default list;
}

declare module 'style:*' {
  const text: string;
  export default text;
}
