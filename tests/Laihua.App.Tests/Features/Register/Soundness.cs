using Laihua.App.Features.Register;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.App.Tests.Features.Register;

/// <summary>What <c>laihua db check</c> says of the register of an office.</summary>
internal static class Soundness
{
    /// <summary>No invariant is broken.</summary>
    public static async Task SoundAsync(this TestOffice office) => Assert.All(
        (await office.DoAsync((CheckRegister use, CancellationToken c) => use.HandleAsync(c))).Value(), count => Assert.Equal((count.Rule, 0L), (count.Rule, count.Broken)));
}
