import { ApplicationIntegrationType, OAuth2Scopes } from 'discord.js';

const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/**
 * The links that bring Parley to a server and to a person, each a line for whoever started it. It asks for no
 * permissions: answers to interactions need none.
 */
export function inviteLines(applicationId: string): string[] {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Bot, ApplicationsCommands } = OAuth2Scopes;
  return [
    `Invite Parley to a server: ${link(applicationId, GuildInstall, [Bot, ApplicationsCommands])}`,
    `Install it for yourself: ${link(applicationId, UserInstall, [ApplicationsCommands])}`,
  ];
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
