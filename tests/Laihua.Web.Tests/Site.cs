using System.Net;
using System.Text.RegularExpressions;
using Laihua.Testing.Outputs;
using Laihua.Testing.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests;

/// <summary>The site with the pages of the tests beside its own.</summary>
public sealed partial class Site : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-web-").FullName;

    /// <summary>The demonstration office in a register of its own; a request may name the account that it is signed in as.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Demonstration", "true");
        builder.UseSetting("Demonstration:Cases", "false");
        builder.UseSetting("Database:Connection", $"Data Source={Path.Combine(folder, "laihua.db")}");
        builder.UseSetting("Keys:Directory", Path.Combine(folder, "keys"));
        builder.ConfigureLogging(logging => logging.AddTestOutput());
        builder.ConfigureTestServices(services =>
        {
            services.AddRazorPages().AddApplicationPart(typeof(Site).Assembly);
            services.AddAuthentication(TestSignIn.ByHeader)
                .AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.SchemeName, _ => { })
                .AddPolicyScheme(TestSignIn.ByHeader, null, TestSignIn.Choose);
        });
    }

    /// <summary>A browser that follows nothing by itself, signed in as an account of the demonstration.</summary>
    public HttpClient SignedIn(string email)
    {
        var browser = Browser();
        browser.DefaultRequestHeaders.Add(TestSignIn.Header, email);
        return browser;
    }

    /// <summary>A browser that follows nothing by itself.</summary>
    public HttpClient Browser() => this.Watched();

    /// <summary>Posts a form with the token of the page on which it stands.</summary>
    public static async Task<(HttpStatusCode Status, string Html)> PostAsync(HttpClient browser, string page, string to, params (string Name, string Value)[] fields)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var form = await browser.GetStringAsync(page, cancellation);
        var pairs = fields.Append(("_form", TokenIn(form))).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var answer = await browser.PostAsync(to, new FormUrlEncodedContent(pairs), cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
    }

    /// <summary>The token against forgery that stands in the form of a page.</summary>
    public static string TokenIn(string html) => Token().Match(html).Groups[1].Value;

    /// <summary>Removes the register of this site.</summary>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await TestOutput.PlantAsync(Path.Combine(folder, "laihua.db"));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Leftovers.Remove(folder);
        GC.SuppressFinalize(this);
    }

    [GeneratedRegex("name=\"_form\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
