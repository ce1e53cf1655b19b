/** The most rows that an export loads: beyond it the file says how many there are in all. */
export const mostExported = 5000;

export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly page: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The rows shown and, page after page, those that follow, until the last or until `most` are there. */
export async function loadRest<Row>(shown: RowPage<Row>, next: (after: string) => Promise<RowPage<Row>>, most: number = mostExported): Promise<Row[]> {
  const rows = [...shown.rows];
  let { page } = shown;
  while (page.hasNextPage && page.endCursor && rows.length < most) {
    const more = await next(page.endCursor);
    if (more.rows.length === 0) break;
    rows.push(...more.rows);
    page = more.page;
  }
  return rows;
}
