using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>Registers the checks, each once.</summary>
internal static class HealthRegistration
{
    public static void Add(IServiceCollection services)
    {
        if (services.Any(s => s.ServiceType == typeof(StoreHealthCheck)))
        {
            return;
        }

        IHealthChecksBuilder checks = services.AddHealthChecks();
        Add<StoreHealthCheck>(checks, "opslag");
        Add<RegisterHealthCheck>(checks, "register");
        Add<OutboxHealthCheck>(checks, "berichten");
        Add<CertificateHealthCheck>(checks, "certificaat");
        Add<CalendarHealthCheck>(checks, "kalender");
        Add<PolicyHealthCheck>(checks, "beleid");
    }

    private static void Add<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        IHealthChecksBuilder checks, string name)
        where T : class, IHealthCheck
    {
        checks.Services.AddSingleton<T>();
        checks.Add(new HealthCheckRegistration(name, provider => provider.GetRequiredService<T>(), failureStatus: null, [HealthRoutes.Tag]));
    }
}
