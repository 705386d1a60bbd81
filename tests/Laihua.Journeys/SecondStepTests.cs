using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Laihua.App.Features.Demonstration;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>Signing in with a second factor.</summary>
public sealed class SecondStepTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const string Email = "auditor@example.org";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    [Fact]
    public async Task SecondFactor_TurnedOn_IsAskedAtTheNextSignInAccessibly()
    {
        await using var visitor = await chromium.SignedInAsync(office.Site, Email);
        await visitor.OpenAsync("/en/account/second-factor");
        var key = await visitor.Page.Locator(".laihua-key").InnerTextAsync();
        await visitor.AnswerAsync("Code", CodeOf(key));
        await visitor.SendAsync("form#main > button.govuk-button");
        await visitor.IsAccessibleAsync();
        var spare = await visitor.Page.Locator(".laihua-codes code").First.InnerTextAsync();
        await visitor.SignOutAsync();

        await visitor.OpenAsync("/en/sign-in");
        await visitor.AnswerAsync("Form.Email", Email);
        await visitor.AnswerAsync("Form.Password", DemonstrationOffice.Password);
        await visitor.SendAsync("form#main > button.govuk-button");

        Assert.EndsWith("/en/sign-in/code", new Uri(visitor.Page.Url).AbsolutePath, StringComparison.Ordinal);
        await visitor.IsAccessibleAsync();
        await visitor.SwitchLanguageAsync();
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        await visitor.IsAccessibleAsync();
        await visitor.AnswerAsync("Code", spare);
        await visitor.SendAsync("form#main > button.govuk-button");
        await Assertions.Expect(visitor.Page.Locator("form[action$='/sign-out']")).ToBeVisibleAsync();
    }

    // RFC 6238: six digits of the half minute.
    private static string CodeOf(string key)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard of authenticator apps asks for this hash.
        var hash = HMACSHA1.HashData(FromBase32(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string key)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var letter in key.ToUpperInvariant().Where(Letters.Contains))
        {
            (bits, held) = ((bits << 5) | Letters.IndexOf(letter, StringComparison.Ordinal), held + 5);
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(bits >> held));
                bits &= (1 << held) - 1;
            }
        }

        return [.. bytes];
    }
}
