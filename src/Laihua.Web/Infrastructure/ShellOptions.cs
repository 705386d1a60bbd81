namespace Laihua.Web.Infrastructure;

/// <summary>What an installation says about itself.</summary>
public sealed class ShellOptions
{
    /// <summary>True where the people and cases are invented: every page then says so.</summary>
    public bool Demonstration { get; set; }

    /// <summary>The host at which this system is official; empty means the host that was asked.</summary>
    public string OfficialHost { get; set; } = "";
}
