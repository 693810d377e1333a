declare module 'examples:list' {
  const list: object[];
  export default list;
}

declare module 'style:*' {
  const text: string;
  export default text;
}
