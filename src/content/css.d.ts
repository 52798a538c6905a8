/** The build gives content scripts their styles as text, for a `<style>` element in the closed shadow. */
declare module '*.css' {
  const text: string;
  export default text;
}
