/** The limits of Teams for messages that nobody asked for: so many requests in so many milliseconds. */
const ofConversation = [
  { requests: 7, within: 1_000 },
  { requests: 8, within: 2_000 },
  { requests: 60, within: 30_000 },
  { requests: 1_800, within: 3_600_000 },
] as const;
const ofTenant = [{ requests: 50, within: 1_000 }] as const;

type Limits = readonly { requests: number; within: number }[];

/** How many of these instants (in milliseconds, rising) lie in the fullest span of `within` milliseconds. */
export function mostWithin(instants: readonly number[], within: number): number {
  let first = 0;
  let most = 0;
  instants.forEach((instant, index) => {
    while ((instants[first] ?? 0) <= instant - within) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

/** Keeps account of what was taken, and says when a request is one too many. */
function counter(limits: Limits): (at: number) => boolean {
  const longest = Math.max(...limits.map(({ within }) => within));
  let taken: number[] = [];
  return (at) => {
    taken = taken.filter((instant) => instant > at - longest);
    const isTooMany = limits.some(
      ({ requests, within }) => taken.filter((instant) => instant > at - within).length >= requests,
    );
    if (!isTooMany) taken.push(at);
    return isTooMany;
  };
}

/**
 * The throttling of one tenant's connector: what is over a limit of Teams is told to come back after a second, and so
 * is a share of everything else, after one to five.
 */
export function throttlingOf(share: number, random: () => number): (conversation: string, at: number) => number | null {
  const tenant = counter(ofTenant);
  const conversations = new Map<string, (at: number) => boolean>();
  return (conversation, at) => {
    if (random() < share) return 1 + Math.floor(random() * 5);
    const own = conversations.get(conversation) ?? counter(ofConversation);
    conversations.set(conversation, own);
    return own(at) || tenant(at) ? 1 : null;
  };
}
