using Microsoft.Extensions.Logging;

namespace Laihua.Testing.Outputs;

/// <summary>Keeps every line of a host's log at every level, also those that an installation would not write, such as the addresses of requests.</summary>
public sealed class OutputLog : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Category(categoryName);

    public void Dispose()
    {
        // The file belongs to the process.
    }

    private sealed class Category(string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => TestOutput.IsKept;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (TestOutput.IsKept)
            {
                TestOutput.Say($"{logLevel} {name}: {formatter(state, exception)}{(exception is null ? "" : $" {exception}")}");
            }
        }
    }
}

/// <summary>Puts it into a host.</summary>
public static class OutputLogs
{
    /// <summary>Adds it with a rule of its own, which stands before every rule that the host has for its log.</summary>
    public static ILoggingBuilder AddTestOutput(this ILoggingBuilder logging, LogLevel level = LogLevel.Trace) =>
        logging.AddProvider(new OutputLog()).AddFilter<OutputLog>(null, level);
}
