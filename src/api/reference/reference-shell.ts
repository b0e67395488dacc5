/** The page around the reference: what it is called and in which language it is, for those who see it and those who do not. */
export const referenceShell = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="Every operation of the API of this server, with examples that run.">
    <title>Assay: reference of the API</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23333'/%3E%3Cpath d='M3 12 13 6' stroke='%23e0a800' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E">
  </head>
  <body>
    <div id="reference"></div>
    <noscript>This page is drawn by a script of this server. What it shows stands in <a href="openapi.json">openapi.json</a>, too.</noscript>
    <script src="js/scalar.js"></script>
    <script>
      Scalar.createApiReference('#reference', SETTINGS)
    </script>
  </body>
</html>
`;
