using Microsoft.Extensions.Logging;

namespace Vroegsignalering.AspNetCore.Telemetry;

/// <summary>What is logged: names of routes and steps, numbers and codes. Never what a client sent, a message of an exception, a case or a worker.</summary>
internal static partial class HostLog
{
    [LoggerMessage(2500, LogLevel.Information, "Refused {Route} with status {Status}: {Kind}.")]
    public static partial void Refused(ILogger logger, string route, int status, string kind);

    [LoggerMessage(2501, LogLevel.Error, "The store cannot be used: {ExceptionType}.")]
    public static partial void StoreUnavailable(ILogger logger, string exceptionType);

    [LoggerMessage(2502, LogLevel.Error, "{Route} failed: {ExceptionType}.")]
    public static partial void Failed(ILogger logger, string route, string exceptionType);

    [LoggerMessage(2503, LogLevel.Information, "Took in a file: {Received} rows, {Accepted} accepted, {SetAside} set aside, {Findings} findings.")]
    public static partial void TookIn(ILogger logger, int received, int accepted, int setAside, int findings);

    [LoggerMessage(2510, LogLevel.Information, "Run {Run} of {Municipality} begins.")]
    public static partial void RunBegins(ILogger logger, string run, string municipality);

    [LoggerMessage(2511, LogLevel.Information, "Run {Run} of {Municipality} ended: {State}.")]
    public static partial void RunEnded(ILogger logger, string run, string municipality, string state);

    [LoggerMessage(2512, LogLevel.Error, "Run {Run} of {Municipality} failed and can go on later: {ExceptionType}.")]
    public static partial void RunFailed(ILogger logger, string run, string municipality, string exceptionType);

    [LoggerMessage(2520, LogLevel.Warning, "Messages of {Municipality} cannot be sent now: {ExceptionType}.")]
    public static partial void NotSent(ILogger logger, string municipality, string exceptionType);
}
