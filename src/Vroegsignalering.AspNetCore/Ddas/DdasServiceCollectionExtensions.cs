using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Registers the pull endpoint of DDAS.</summary>
public static class DdasServiceCollectionExtensions
{
    /// <summary>Registers what <see cref="DdasEndpointRouteBuilderExtensions.MapDdas"/> needs. What was registered before this call is kept, such as an
    /// <see cref="IDdasSnapshots"/> or <see cref="IDdasDeliveryLedger"/> of the host.</summary>
    /// <param name="services">The services of the host. The <see cref="IDdasSource"/> is the host's to register.</param>
    /// <param name="configure">The choices of the host; at least the one about signing.</param>
    public static IServiceCollection AddDdas(this IServiceCollection services, Action<DdasEndpointOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<DdasEndpointOptions>().Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDdasSnapshots>(provider => new DdasSnapshotFolder(FolderOf(provider)));
        services.TryAddSingleton<IDdasDeliveryLedger>(provider => new DdasDeliveryLedgerFile(FolderOf(provider)));
        services.TryAddSingleton(DdasEndpointFactory.Make);
        services.AddAuthorization();
        Wrap(services);
        return services;
    }

    private static string FolderOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<DdasEndpointOptions>>().Value.Folder
        ?? throw new InvalidOperationException(
            "Set DdasEndpointOptions.Folder, or register an IDdasSnapshots and an IDdasDeliveryLedger: frozen deliveries have to be kept somewhere.");

    // The handler that is there stays, for all other endpoints.
    private static void Wrap(IServiceCollection services)
    {
        ServiceDescriptor there = services.Last(s => s.ServiceType == typeof(IAuthorizationMiddlewareResultHandler) && !s.IsKeyedService);
        if (services.Any(s => s.ServiceType == typeof(DdasEndpointMark)))
        {
            return;
        }

        services.AddSingleton<DdasEndpointMark>();
        services.Remove(there);
        services.Add(new ServiceDescriptor(typeof(IAuthorizationMiddlewareResultHandler), provider => new DdasAuthorizationResultHandler(Make(provider, there)), there.Lifetime));
    }

    private static IAuthorizationMiddlewareResultHandler Make(IServiceProvider provider, ServiceDescriptor descriptor) =>
        (IAuthorizationMiddlewareResultHandler)(descriptor.ImplementationInstance
            ?? descriptor.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!));
}
