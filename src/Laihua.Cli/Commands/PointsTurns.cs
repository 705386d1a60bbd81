namespace Laihua.Cli.Commands;

/// <summary>Lets several writers write to one stream, each when its number is due.</summary>
public sealed class PointsTurns(Stream target)
{
    private readonly object gate = new();
    private readonly TaskCompletionSource broken = new();
    private long due;

    /// <summary>Fails with the error that ended the writing; does not end where there was none.</summary>
    public Task Broken => broken.Task;

    /// <summary>Writes what is gathered once everything of a lower number is written.</summary>
    /// <returns>False where another has failed and nothing is written any more.</returns>
    public bool Write(long number, PointsLineBuffer json)
    {
        lock (gate)
        {
            while (due != number && !broken.Task.IsCompleted)
            {
                Monitor.Wait(gate);
            }

            if (broken.Task.IsCompleted)
            {
                return false;
            }

            json.WriteTo(target);
            due++;
            Monitor.PulseAll(gate);
            return true;
        }
    }

    /// <summary>Ends everyone's waiting: the first error stays.</summary>
    public void Break(Exception error)
    {
        lock (gate)
        {
            broken.TrySetException(error);
            Monitor.PulseAll(gate);
        }
    }
}
