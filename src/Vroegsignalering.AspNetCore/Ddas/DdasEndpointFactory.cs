using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Makes the endpoint once every choice of the host was checked; says all that is wrong at once.</summary>
internal static class DdasEndpointFactory
{
    public static DdasEndpoint Make(IServiceProvider services)
    {
        DdasEndpointOptions options = services.GetRequiredService<IOptions<DdasEndpointOptions>>().Value;
        PayloadSigner? signer = options.Signer ?? services.GetService<PayloadSigner>();
        PayloadVerifier? verifier = options.Verifier ?? services.GetService<PayloadVerifier>();
        string[] faults = [.. Faults(options, signer, verifier, services)];
        if (faults.Length > 0)
        {
            throw new InvalidOperationException($"The DDAS endpoint cannot start. {string.Join(' ', faults)}");
        }

        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Vroegsignalering.AspNetCore.Ddas");
        if (options.NoSignatureBecause is not null)
        {
            DdasLog.NotSigned(logger);
        }

        DdasPeriods periods = new(options, services.GetRequiredService<TimeProvider>());
        IDdasDeliveryLedger ledger = services.GetRequiredService<IDdasDeliveryLedger>();
#pragma warning disable CA2000 // it lives as long as the endpoint, which is as long as the host
        DdasDeliveryDesk desk = new(
            services.GetRequiredService<IDdasSnapshots>(), ledger, services.GetService<IDdasSource>(), options, periods,
            services.GetRequiredService<IHostApplicationLifetime>(), logger);
#pragma warning restore CA2000
        desk.KeepClean(services.GetRequiredService<TimeProvider>());
        return new DdasEndpoint(desk, periods, ledger, signer, verifier, options, logger);
    }

    private static IEnumerable<string> Faults(DdasEndpointOptions options, PayloadSigner? signer, PayloadVerifier? verifier, IServiceProvider services) =>
        [.. SigningFaults(options, signer, verifier), .. AccessFaults(options, services), .. StoreFaults(services), .. RangeFaults(options)];

    private static IEnumerable<string> SigningFaults(DdasEndpointOptions options, PayloadSigner? signer, PayloadVerifier? verifier)
    {
        if (signer is null && string.IsNullOrWhiteSpace(options.NoSignatureBecause))
        {
            yield return "Choose about signing: set Signer, with the profile that was agreed, or say why not in NoSignatureBecause.";
        }

        if (signer is not null && options.NoSignatureBecause is not null)
        {
            yield return "There is a signer, and NoSignatureBecause says that answers are not signed: choose one.";
        }

        if (verifier is null && options.RequestSignatures != DdasRequestSignatures.NotLookedAt)
        {
            yield return "RequestSignatures needs a Verifier.";
        }
    }

    private static IEnumerable<string> AccessFaults(DdasEndpointOptions options, IServiceProvider services)
    {
        if (options is { AllowAnonymous: true, AuthorizationPolicy: not null })
        {
            yield return "AllowAnonymous and AuthorizationPolicy exclude each other.";
        }

        if (!options.AllowAnonymous && services.GetService<IAuthenticationSchemeProvider>() is null)
        {
            yield return "Register authentication, for example with AddAuthentication().AddJwtBearer(), or set AllowAnonymous for a trial.";
        }

        if (!IsWrapped(services.GetService<IAuthorizationMiddlewareResultHandler>()))
        {
            yield return "Register an IAuthorizationMiddlewareResultHandler of your own before AddDdas, so that it can be wrapped.";
        }
    }

    // The worklist API wraps the handler in the same way, before or after.
    private static bool IsWrapped(IAuthorizationMiddlewareResultHandler? handler) =>
        handler is DdasAuthorizationResultHandler || (handler is CaseworkResultHandler { Others: var others } && IsWrapped(others));

    private static IEnumerable<string> StoreFaults(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IDdasSnapshots>();
            services.GetRequiredService<IDdasDeliveryLedger>();
            return [];
        }
        catch (InvalidOperationException e)
        {
            return [e.Message];
        }
    }

    private static IEnumerable<string> RangeFaults(DdasEndpointOptions options)
    {
        (bool IsRight, string Message)[] rules =
        [
            (options.Version is >= DdasVersion.V09 and <= DdasVersion.V12, "Version must be v0.9, v1.0, v1.1 or v1.2."),
            (options.ReportingPeriod is ReportingPeriodKind.Quarter or ReportingPeriodKind.HalfYear, "ReportingPeriod must be Quarter or HalfYear."),
            (options.LongestPeriodDays is >= 1 and <= 3_660, "LongestPeriodDays must be 1 to 3660."),
            (options.FreezeEvery > TimeSpan.Zero && options.FreezeEvery <= TimeSpan.FromDays(1), "FreezeEvery must be more than zero and at most a day."),
            (options.PullWindow > TimeSpan.Zero, "PullWindow must be more than zero."),
            (options.KeepSnapshots >= options.FreezeEvery + options.PullWindow, "KeepSnapshots must be at least FreezeEvery and PullWindow together."),
            (options.FreezesPerDay >= 1, "FreezesPerDay must be 1 or more."),
            (Enum.IsDefined(options.RequestSignatures), "RequestSignatures must be one of its members."),
            (options.ConcurrentAnswers >= 1, "ConcurrentAnswers must be 1 or more."),
            (options.WaitingRequests >= 0, "WaitingRequests must be 0 or more."),
            (options.RetryAfter >= TimeSpan.FromSeconds(1), "RetryAfter must be at least a second."),
            (options.LargestRequestBytes >= 256, "LargestRequestBytes must be 256 or more."),
            (options.RequestTimeout >= TimeSpan.FromSeconds(1), "RequestTimeout must be at least a second."),
            (options.ProblemTypes is { IsAbsoluteUri: true }, "ProblemTypes must be a whole address."),
        ];
        return rules.Where(rule => !rule.IsRight).Select(rule => rule.Message);
    }
}
