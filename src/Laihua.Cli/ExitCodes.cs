namespace Laihua.Cli;

/// <summary>What a command answers to the shell that called it.</summary>
public static class ExitCodes
{
    /// <summary>Done, also where the answer is "not valid".</summary>
    public const int Done = 0;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 1;

    /// <summary>Wrong usage of the command.</summary>
    public const int Usage = 2;

    /// <summary>The input is refused; nothing was written.</summary>
    public const int Refused = 3;
}
