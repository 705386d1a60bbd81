using Microsoft.Extensions.Logging;

namespace Laihua.Cli;

/// <summary>What our own parts report while a command runs, as sentences on standard error.</summary>
internal sealed class TerminalLog : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Ours(categoryName.StartsWith("Laihua", StringComparison.Ordinal));

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Ours(bool ours) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => ours && logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Output.Say(exception is null ? formatter(state, null) : $"{formatter(state, null)}: {exception.GetType().Name}");
            }
        }
    }
}
