using Laihua.App;
using Laihua.App.Data;
using Laihua.Web.Api;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Machines;
using Laihua.Web.Infrastructure.Scans;
using Laihua.Web.Infrastructure.Serving;
using Laihua.Web.Pages.Employer.Reading;
using Laihua.Web.Pages.Officer.Bench;
using Laihua.Web.Pages.Papers;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRegister(builder.Configuration).AddUseCases().AddAccess().AddEmployerPages();
builder.Services.AddLook(builder.Configuration).AddEndpointHeaders().AddCheckLimits().AddApi().AddMachines(builder.Configuration);
builder.Services.AddServing(builder.Configuration);
builder.Services.AddHostedService<JobLoop>();
builder.Services.AddSingleton<EdgeCity>().AddSingleton<ScanKeeper>().AddHostedService(services => services.GetRequiredService<ScanKeeper>());

// The server's own log of requests would keep the codes of cards, which stand in addresses.
builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

var app = builder.Build();
await app.PrepareRegisterAsync();
app.UseForwardedHeaders();
app.UsePublishedFiles();
app.UseLook();
app.UseApiProblems();
app.UseNotFound();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.MapRazorPages();
app.MapDocuments();
app.MapBenchCsv();
app.MapHealth();
app.MapApi().MapPublishedApi();
await app.RunAsync();

/// <summary>The web process; named so that tests can start it.</summary>
public sealed partial class Program;
