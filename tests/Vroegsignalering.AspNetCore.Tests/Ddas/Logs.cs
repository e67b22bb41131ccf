using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

/// <summary>Everything that is logged, of all categories and from the lowest level, with what stands in scopes.</summary>
internal sealed class Logs : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        // There is nothing to let go of.
    }

    private sealed class Logger(Logs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logs._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            List<string> scopes = [];
            logs._scopes.ForEachScope((scope, all) => all.Add(scope?.ToString() ?? ""), scopes);
            logs.Lines.Enqueue($"{logLevel} {category} {eventId.Id} {formatter(state, exception)} {exception} {string.Join(' ', scopes)}");
        }
    }
}
