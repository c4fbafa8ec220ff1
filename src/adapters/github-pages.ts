import { GitHubError, type Pages } from "../ports.ts";

const PAGE = 100;
/** 10,000 items: nothing that people read has more. */
const MOST_PAGES = 100;

/** Page after page while GitHub says that there is a next one. Its address is not followed, only counted. */
export async function* pages<T>(
  fetch: (page: { page: number; per_page: number }) => Promise<{ items: readonly T[]; link: string | undefined }>,
): Pages<T> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { items, link } = await asked(() => fetch({ page, per_page: PAGE }));
    yield items;
    if (!/rel="next"/.test(link ?? "")) return;
  }
  throw new GitHubError(null, `there are more than ${MOST_PAGES * PAGE} of them`);
}

/** What GitHub has, or null where it answers with one of these statuses. */
export async function orNull<T>(statuses: readonly number[], ask: () => Promise<T>): Promise<T | null> {
  try {
    return await asked(ask);
  } catch (error) {
    if (error instanceof GitHubError && error.status !== null && statuses.includes(error.status)) return null;
    throw error;
  }
}

/** An answer in its plain form. One that GitHub's description does not know is an error as any other. */
export async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw new GitHubError(null, "the answer has another form than GitHub describes");
  }
}
