using System.Runtime.CompilerServices;

namespace Laihua.Web.Tests;

/// <summary>Many hosts live at once, more than a user may have watchers of files; nothing changes under a test.</summary>
internal static class NoWatchers
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }
}
