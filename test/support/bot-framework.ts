import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

/** Plays the Bot Framework's sign-in on the loopback interface: the keys that sign requests, and tokens for the bot. */
export interface BotFramework {
  /** The settings under which a bot believes this one and no other. */
  settings: Record<string, string>;
  /** An `Authorization` header; what is given replaces the right claims, key, key id or algorithm. */
  authorization(
    claims?: Record<string, unknown>,
    how?: { keyId?: string; key?: KeyObject; algorithm?: string },
  ): string;
  /** While true, the keys cannot be had. */
  keepKeys(kept: boolean): void;
  stop(): Promise<void>;
}

const issuer = "https://issuer.example";

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** A signed token; without a key it bears no signature. */
export function tokenOf(
  header: Record<string, unknown>,
  claims: Record<string, unknown>,
  key: KeyObject | null,
): string {
  const body = `${encoded(header)}.${encoded(claims)}`;
  return `${body}.${key === null ? "" : createSign("RSA-SHA256").update(body).sign(key, "base64url")}`;
}

export const otherKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

/** `serviceUrl` is where the bot's answers are to go: a request's token names it. */
export async function startBotFramework(appId: string, serviceUrl: string): Promise<BotFramework> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = publicKey.export({ format: "jwk" });
  let keysKept = false;
  const server = createServer((request, response) => {
    const base = `http://${request.headers.host}`;
    const answers: Record<string, unknown> = {
      "/openid": { issuer, jwks_uri: `${base}/keys`, id_token_signing_alg_values_supported: ["RS256"] },
      "/keys": {
        keys: [
          { ...jwk, kid: "teams", endorsements: ["msteams"] },
          { ...jwk, kid: "elsewhere", endorsements: ["webchat"] },
        ],
      },
    };
    const answer = answers[request.url ?? ""];
    response.writeHead(answer === undefined || keysKept ? 503 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? {}));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  const base = `http://127.0.0.1:${address.port}`;
  return {
    settings: {
      MicrosoftAppId: appId,
      MicrosoftAppType: "MultiTenant",
      ToBotFromChannelOpenIdMetadataUrl: `${base}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${base}/openid`,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotOAuthScope: "https://api.example",
      ToChannelFromBotLoginUrl: base,
      OAuthUrl: base,
      CallerId: "urn:botframework:azure",
    },
    authorization: (claims = {}, { keyId = "teams", key = privateKey, algorithm = "RS256" } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const right = { iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 600 };
      const header = { alg: algorithm, typ: "JWT", kid: keyId };
      return `Bearer ${tokenOf(header, { ...right, ...claims }, algorithm === "none" ? null : key)}`;
    },
    keepKeys: (kept) => {
      keysKept = kept;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
