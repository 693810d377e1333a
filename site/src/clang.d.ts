// What the types of @yowasp/clang leave out.
import '@yowasp/clang';

declare module '@yowasp/clang' {
  export const runClang: Command;
}
