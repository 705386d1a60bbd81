using System.ComponentModel;
using System.Diagnostics;
using Laihua.App.Outside;
using Laihua.Credentials;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Tests.Features.Keys;

/// <summary>Keys on a token: SoftHSM, which keeps it in a folder.</summary>
public sealed class TokenTests : IDisposable
{
    private const string Pin = "87654321";

    private static readonly string[] Modules = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"];

    private readonly string folder = Directory.CreateTempSubdirectory("laihua-token-").FullName;
    private readonly string? before = Environment.GetEnvironmentVariable("SOFTHSM2_CONF");

    public TokenTests()
    {
        // The library reads its configuration by the environment of the process that is started with it.
        var configuration = Path.Combine(folder, "softhsm2.conf");
        Directory.CreateDirectory(Path.Combine(folder, "tokens"));
        File.WriteAllText(configuration, $"directories.tokendir = {Path.Combine(folder, "tokens")}\nobjectstore.backend = file\n");
        Native.SetVariable("SOFTHSM2_CONF", configuration);
        Run("softhsm2-util", "--init-token", "--free", "--label", "laihua", "--so-pin", "12345678", "--pin", Pin);
        File.WriteAllText(Path.Combine(folder, "pin"), Pin + "\n");
    }

    public void Dispose()
    {
        Native.SetVariable("SOFTHSM2_CONF", before ?? "");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Token_MakesAKeyThatStaysOnItAndSigns()
    {
        var id = new KeyId(0x23260001);
        byte[] made;
        using (var token = Token())
        {
            using var key = token.Create(id, SignatureAlgorithm.Es256);
            made = key.PublicKey;
            using var again = token.Create(id, SignatureAlgorithm.Es256);
            Assert.Equal(made, again.PublicKey); // A number that was given out before is not given to a second key.
            Assert.Null(token.Open(new(0x23260002)));
            Assert.Throws<NotSupportedException>(() => token.Create(new(0x23260003), SignatureAlgorithm.Sm2Sm3));
        }

        using var later = Token();
        using var opened = later.Open(id);
        Assert.NotNull(opened);
        Assert.Equal(made, opened.PublicKey);
        var list = List(opened);
        var signed = SignedTrustList.Sign(list, opened, opened2(later, id));
        static SigningKey opened2(TokenKeys keys, KeyId id) => keys.Create(new(id.Value + 1), SignatureAlgorithm.Es256);
        Assert.All(signed.Signatures, s => Assert.Equal(SignatureAlgorithm.Es256, s.Algorithm));
        Assert.True(RootSignature.Sign(list.Encode(), opened).IsOf(RootKey.Of(opened), list.Encode()));
        Assert.Empty(Directory.GetFiles(folder, "*.p8", SearchOption.AllDirectories));
    }

    private static TrustList List(SigningKey key) => new()
    {
        Version = 1,
        Issued = DateTimeOffset.UnixEpoch.AddYears(56),
        Expires = DateTimeOffset.UnixEpoch.AddYears(56).AddDays(30),
        BaseUrls = ["https://check.example"],
        Keys = [TrustedKey.Of(key, ["23"], [ArtefactType.Card], new(2026, 1, 1), new(2027, 1, 31), new(2032, 2, 29))],
    };

    private TokenKeys Token() => new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Keys:Pkcs11:Module"] = Modules.First(File.Exists),
        ["Keys:Pkcs11:Token"] = "laihua",
        ["Keys:Pkcs11:PinFile"] = Path.Combine(folder, "pin"),
    }).Build());

    private static void Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!; // Null only with the shell, which is not used.
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{program} is missing: apt-get install softhsm2");
        }
    }

    private static partial class Native
    {
        /// <summary>Sets it for .NET and for native code: .NET keeps a copy of the environment that libraries do not see.</summary>
        public static void SetVariable(string name, string value)
        {
            Environment.SetEnvironmentVariable(name, value);
            Assert.Equal(0, Set(name, value, 1));
        }

        [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "setenv", CharSet = System.Runtime.InteropServices.CharSet.Ansi)]
        private static extern int Set(string name, string value, int overwrite);
    }
}
