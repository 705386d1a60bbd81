using System.Reflection;
using System.Runtime.Loader;
using Laihua.App.Outside;
using Microsoft.Extensions.Configuration;
using Net.Pkcs11Interop.HighLevelAPI;

namespace Laihua.App.Tests.Features.Keys;

/// <summary>The first moments of a process: hosts that start side by side, none of which names a token.</summary>
public sealed class TokenStartTests
{
    private const int Rounds = 20;
    private const int SideBySide = 4;

    [Fact]
    public void TokenKeys_FirstOnesOfAProcessSideBySide_AreAllMade()
    {
        var configuration = new ConfigurationBuilder().Build();
        for (var round = 0; round < Rounds; round++)
        {
            // A context of its own loads both assemblies anew, so that their static state is that of a process just started.
            var context = new AssemblyLoadContext(null, isCollectible: true);
            context.LoadFromAssemblyPath(typeof(Pkcs11InteropFactories).Assembly.Location);
            var keys = context.LoadFromAssemblyPath(typeof(TokenKeys).Assembly.Location).GetType(typeof(TokenKeys).FullName!, throwOnError: true)!;
            Assert.NotEqual(typeof(TokenKeys), keys);

            using var start = new Barrier(SideBySide);
            var made = new object?[SideBySide];
            var threads = Enumerable.Range(0, SideBySide).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                made[number] = TryMake(keys, configuration);
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            Assert.All(made, one => Assert.IsType(keys, one));
            context.Unload();
        }
    }

    /// <summary>What was made, or the fault that kept it from being made: a thread of its own must not end the run.</summary>
    private static object? TryMake(Type keys, IConfiguration configuration)
    {
        try
        {
            return Activator.CreateInstance(keys, configuration);
        }
        catch (TargetInvocationException fault)
        {
            return fault.InnerException;
        }
    }
}
