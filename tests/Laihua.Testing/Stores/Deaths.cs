using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Laihua.Testing.Stores;

/// <summary>The process is dead: nothing that it had in hand goes on.</summary>
public sealed class ProcessDiedException : Exception;

/// <summary>
/// Lets the process die (<c>kill -9</c>) as the register sees it: at a moment the connection is gone, what was not committed is undone, and
/// nothing follows. Moments lie before and after each statement, and before and after each commit.
/// </summary>
public sealed class Deaths
{
    private int? left;

    /// <summary>What watches the statements and commits of a context.</summary>
    public IEnumerable<IInterceptor> Watchers => [new Statements(this), new Commits(this)];

    /// <summary>Whether the process died since <see cref="At"/>.</summary>
    public bool Died { get; private set; }

    /// <summary>Dies at this moment of what is done next, counted from 1.</summary>
    public void At(int moment) => (left, Died) = (moment, false);

    /// <summary>Dies no more: a new process has started.</summary>
    public void Never() => left = null;

    private void Pass()
    {
        if (left is null)
        {
            return;
        }

        left--;
        if (left <= 0)
        {
            Died = true;
            throw new ProcessDiedException();
        }
    }

    private sealed class Statements(Deaths deaths) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Passed(result);

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => Passed(result);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Passed(result);

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => Passed(result);

        private ValueTask<T> Passed<T>(T result)
        {
            deaths.Pass();
            return new(result);
        }
    }

    private sealed class Commits(Deaths deaths) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            deaths.Pass();
            return new(result);
        }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            deaths.Pass();
            return Task.CompletedTask;
        }
    }
}
