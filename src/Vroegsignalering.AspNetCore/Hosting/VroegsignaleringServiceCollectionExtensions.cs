using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Health;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.AspNetCore.Runs;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore;

/// <summary>Registers early detection for a host.</summary>
public static class VroegsignaleringServiceCollectionExtensions
{
    /// <summary>Registers the desks of every municipality, the authorisation policies of <see cref="CaseworkPolicies"/>, the background run and what
    /// <see cref="VroegsignaleringEndpointRouteBuilderExtensions.MapVroegsignalering"/> needs. What was registered before this call is kept. What waits in the
    /// outbox is sent to the <see cref="IFeedbackChannel"/> and the <see cref="IProcessingLog"/> that the host registers.</summary>
    /// <param name="services">The services of the host, which brings its own authentication.</param>
    /// <param name="configure">The choices of the host; at least the municipalities, and the store unless it is registered as a service.</param>
    public static IServiceCollection AddVroegsignalering(this IServiceCollection services, Action<VroegsignaleringOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<VroegsignaleringOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VroegsignaleringOptions>, VroegsignaleringOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IStore>(provider => provider.GetRequiredService<IOptions<VroegsignaleringOptions>>().Value.Store
            ?? throw new InvalidOperationException("Set VroegsignaleringOptions.Store, or register an IStore: everything has to be kept somewhere."));
        services.TryAddSingleton<Municipalities>();
        services.TryAddSingleton<WorkerLimiter>();
        services.TryAddSingleton<ApiEndpoint>();
        services.TryAddSingleton<RunQueue>();
        services.AddHostedService<RunService>();
        services.AddHostedService<OutboxService>();
        HealthRegistration.Add(services);
        AddAuthorization(services);
        return services;
    }

    private static void AddAuthorization(IServiceCollection services)
    {
        AuthorizationBuilder authorization = services.AddAuthorizationBuilder();
        authorization.AddPolicy(CaseworkPolicies.AnyRole, Asking(CaseworkAction.NotStated));
        foreach (CaseworkAction action in CaseworkPolicies.Actions)
        {
            authorization.AddPolicy(CaseworkPolicies.Of(action), Asking(action));
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IAuthorizationHandler, CaseworkHandler>());
        Wrap(services);
    }

    private static Action<AuthorizationPolicyBuilder> Asking(CaseworkAction action) =>
        policy => policy.RequireAuthenticatedUser().AddRequirements(new CaseworkRequirement(action));

    // The handler that is there stays, for all other endpoints.
    private static void Wrap(IServiceCollection services)
    {
        if (services.Any(s => s.ServiceType == typeof(ApiMark)))
        {
            return;
        }

        ServiceDescriptor there = services.Last(s => s.ServiceType == typeof(IAuthorizationMiddlewareResultHandler) && !s.IsKeyedService);
        services.AddSingleton(new ApiMark(Route: null));
        services.Remove(there);
        services.Add(new ServiceDescriptor(
            typeof(IAuthorizationMiddlewareResultHandler), provider => new CaseworkResultHandler(Make(provider, there)), there.Lifetime));
    }

    private static IAuthorizationMiddlewareResultHandler Make(IServiceProvider provider, ServiceDescriptor descriptor) =>
        (IAuthorizationMiddlewareResultHandler)(descriptor.ImplementationInstance
            ?? descriptor.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!));
}
