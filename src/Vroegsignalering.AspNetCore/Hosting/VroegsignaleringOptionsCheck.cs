using Microsoft.Extensions.Options;

namespace Vroegsignalering.AspNetCore.Hosting;

/// <summary>Says at the start of the host all that is wrong with its choices, at once.</summary>
internal sealed class VroegsignaleringOptionsCheck : IValidateOptions<VroegsignaleringOptions>
{
    public ValidateOptionsResult Validate(string? name, VroegsignaleringOptions options)
    {
        string[] faults = [.. Rules(options).Where(rule => !rule.IsRight).Select(rule => rule.Message)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static (bool IsRight, string Message)[] Rules(VroegsignaleringOptions options) =>
    [
        (options.Municipalities.Count > 0, "Municipalities: add the settings of at least one municipality."),
        (options.Municipalities.Select(m => m.Municipality).Distinct().Count() == options.Municipalities.Count, "Municipalities: each may stand there once."),
        (options.WaitingRuns >= 1, "WaitingRuns must be 1 or more."),
        (options.SendEvery >= TimeSpan.FromSeconds(1), "SendEvery must be at least a second."),
        (options.LargestRequestBytes >= 1_024, "LargestRequestBytes must be 1,024 or more."),
        (options.LargestFileBytes >= 1_024, "LargestFileBytes must be 1,024 or more."),
        (options.RequestsPerMinute >= 1, "RequestsPerMinute must be 1 or more."),
        (options.ClaimFor >= TimeSpan.FromMinutes(1), "ClaimFor must be a minute or more."),
        (options.ProblemTypes is { IsAbsoluteUri: true }, "ProblemTypes must be a whole address."),
        (options.Health.OutboxUnhealthy >= options.Health.OutboxDegraded, "Health: OutboxUnhealthy must be at least OutboxDegraded."),
        (options.Health.CalendarDegradedDays >= options.Health.CalendarUnhealthyDays, "Health: CalendarDegradedDays must be at least CalendarUnhealthyDays."),
        (options.Health.Timeout > TimeSpan.Zero, "Health: Timeout must be more than zero."),
    ];
}
