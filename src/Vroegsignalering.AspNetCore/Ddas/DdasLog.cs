using Microsoft.Extensions.Logging;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>What is logged: one line for each delivery, without a subject, and what went wrong, without anything that a client sent or a person is in.</summary>
internal static partial class DdasLog
{
    [LoggerMessage(2400, LogLevel.Information, "Delivered page {Page} of {TotalPages} of {Snapshot}: {Signals} signals, {Cases} cases, {Bytes} bytes.")]
    public static partial void Delivered(ILogger logger, int page, int totalPages, string snapshot, int signals, int cases, long bytes);

    [LoggerMessage(2401, LogLevel.Information, "Froze {Snapshot}: {Signals} signals, {Cases} cases, {WithoutDay} signals without a day, {Gaps} kinds of gaps.")]
    public static partial void Froze(ILogger logger, string snapshot, int signals, int cases, int withoutDay, int gaps);

    [LoggerMessage(2402, LogLevel.Information, "Refused a request with status {Status}: {Codes}.")]
    public static partial void Refused(ILogger logger, int status, string codes);

    [LoggerMessage(2403, LogLevel.Warning, "The source of signals cannot be reached: {ExceptionType}.")]
    public static partial void SourceUnavailable(ILogger logger, string exceptionType);

    [LoggerMessage(2404, LogLevel.Error, "A delivery cannot be kept, read or written down: {ExceptionType}.")]
    public static partial void StoreFailed(ILogger logger, string exceptionType);

    [LoggerMessage(2405, LogLevel.Error, "A delivery was not frozen: {Codes}.")]
    public static partial void NotFrozen(ILogger logger, string codes);

    [LoggerMessage(2406, LogLevel.Error, "The frozen delivery {Snapshot} was refused: {Code}.")]
    public static partial void SnapshotRefused(ILogger logger, string snapshot, string code);

    [LoggerMessage(2407, LogLevel.Warning, "The signature of a request was refused: {Code}.")]
    public static partial void SignatureRefused(ILogger logger, string code);

    [LoggerMessage(2408, LogLevel.Warning, "Answers of the DDAS endpoint are not signed, by a choice in the configuration.")]
    public static partial void NotSigned(ILogger logger);
}
