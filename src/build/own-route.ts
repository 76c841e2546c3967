import type { AstroIntegration } from 'astro';

/**
 * An integration with a route of its own replaced: Starlight has no option for that.
 *
 * @param from entry point of the route that the integration injects
 * @param to entry point that takes its place
 * @throws Error in the build where the integration injects no such route
 */
export function withRoute(integration: AstroIntegration, from: string, to: URL): AstroIntegration {
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': async (options) => {
        let isReplaced = false;
        await integration.hooks['astro:config:setup']?.({
          ...options,
          injectRoute: (route) => {
            const isMeant = route.entrypoint === from;
            isReplaced ||= isMeant;
            options.injectRoute(isMeant ? { ...route, entrypoint: to } : route);
          },
        });
        if (!isReplaced) throw new Error(`${integration.name} injects no route ${from} any more.`);
      },
    },
  };
}
