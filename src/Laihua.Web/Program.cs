using Laihua.App;
using Laihua.App.Data;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Pages.Employer.Reading;
using Laihua.Web.Pages.Papers;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRegister(builder.Configuration).AddUseCases().AddAccess().AddEmployerPages();
builder.Services.AddLook(builder.Configuration).AddEndpointHeaders();
builder.Services.AddHostedService<JobLoop>();

var app = builder.Build();
await app.PrepareRegisterAsync();
app.UseLook();
app.UseAuthentication();
app.UseAuthorization();
app.MapRazorPages();
app.MapDocuments();
await app.RunAsync();

/// <summary>The web process; named so that tests can start it.</summary>
public sealed partial class Program;
