import { ApplicationIntegrationType, OAuth2Scopes } from 'discord.js';

const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/**
 * The links that bring Parley to a server and to a person. It asks for no permissions: answers to interactions
 * need none.
 */
export function inviteLinks(applicationId: string): { server: string; person: string } {
  return {
    server: link(applicationId, ApplicationIntegrationType.GuildInstall, [
      OAuth2Scopes.Bot,
      OAuth2Scopes.ApplicationsCommands,
    ]),
    person: link(applicationId, ApplicationIntegrationType.UserInstall, [OAuth2Scopes.ApplicationsCommands]),
  };
}

function link(
  applicationId: string,
  type: ApplicationIntegrationType,
  scopes: readonly OAuth2Scopes[],
): string {
  const isServer = type === ApplicationIntegrationType.GuildInstall;
  const query = new URLSearchParams({
    client_id: applicationId,
    integration_type: String(type),
    scope: scopes.join(' '),
    ...(isServer ? { permissions: '0' } : {}),
  });
  return `${AUTHORIZE}?${query}`;
}
